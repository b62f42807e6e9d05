namespace OpenBadges.Verification;

/// <summary>A linked document could not be had.</summary>
public sealed class LinkedDocumentException : IOException
{
    /// <summary>Creates the failure.</summary>
    /// <param name="failure">Its kind.</param>
    /// <param name="innerException">What the transport said.</param>
    public LinkedDocumentException(LinkedDocumentFailure failure, Exception? innerException = null)
        : base("A linked document could not be had.", innerException)
    {
        Failure = failure;
    }

    /// <summary>Its kind.</summary>
    public LinkedDocumentFailure Failure { get; }
}
