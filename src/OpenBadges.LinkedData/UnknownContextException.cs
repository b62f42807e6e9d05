namespace OpenBadges.LinkedData;

/// <summary>
/// A document names a context that this processor does not know. It is never fetched: what the document means cannot
/// be checked, which is not the same as false.
/// </summary>
public sealed class UnknownContextException : LinkedDataException
{
    /// <summary>Creates the refusal of one context.</summary>
    /// <param name="url">The URL of the context.</param>
    public UnknownContextException(string url)
        : base("loading remote context failed", "The document names a context that is not among the known ones.")
    {
        Url = url;
        Detail = url;
    }

    /// <summary>The URL of the context, as resolved.</summary>
    public string Url { get; }
}
