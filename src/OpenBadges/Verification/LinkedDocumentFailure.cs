namespace OpenBadges.Verification;

/// <summary>Why a linked document could not be had. None of these says that the badge is wrong.</summary>
public enum LinkedDocumentFailure
{
    /// <summary>This source of documents has none at that address; a server's own 404 is a <see cref="LinkedDocument"/>.</summary>
    NotFound,

    /// <summary>The address must not be reached, such as a private one.</summary>
    Refused,

    /// <summary>No server answered in time.</summary>
    Unreachable,

    /// <summary>The answer is larger than accepted.</summary>
    TooLarge,
}
