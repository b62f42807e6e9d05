namespace OpenBadges.Verification;

/// <summary>What came of fetching a linked document, as far as a verdict depends on it.</summary>
internal enum FetchOutcome
{
    /// <summary>A 2xx answer.</summary>
    Found,

    /// <summary>410: the publisher took it back.</summary>
    Gone,

    /// <summary>404: the publisher does not know it.</summary>
    Missing,

    /// <summary>The address is not one that can be fetched.</summary>
    NotAnAddress,

    /// <summary>No answer, or one that says nothing about the document.</summary>
    Unavailable,
}
