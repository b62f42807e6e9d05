namespace BadgeFunctions.App.Storage;

/// <summary>A document, or a save as a whole, is longer than the table service takes; nothing was changed.</summary>
/// <param name="length">What came, in bytes.</param>
/// <param name="maximum">What is taken, in bytes.</param>
internal sealed class DocumentTooLargeException(long length, long maximum)
    : ArgumentException($"A document or a save of {length} bytes is longer than the {maximum} bytes that the table service takes.")
{
    /// <summary>The limit, in bytes.</summary>
    public long Maximum { get; } = maximum;
}
