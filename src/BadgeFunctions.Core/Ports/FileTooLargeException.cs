namespace BadgeFunctions.Core.Ports;

/// <summary>An upload went over its limit; nothing of it was kept.</summary>
public sealed class FileTooLargeException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="maximumLength">The limit, in bytes.</param>
    public FileTooLargeException(long maximumLength)
        : base("The upload is longer than its limit.") => MaximumLength = maximumLength;

    /// <summary>The limit, in bytes.</summary>
    public long MaximumLength { get; }
}
