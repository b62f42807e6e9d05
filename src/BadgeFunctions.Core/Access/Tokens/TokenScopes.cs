namespace BadgeFunctions.Core.Access;

/// <summary>What a token may be limited to, within what its roles allow.</summary>
public static class TokenScopes
{
    /// <summary>Sending nominations, one by one or as a spreadsheet.</summary>
    public const string NominationsWrite = "nominations:write";

    /// <summary>Reading nominations.</summary>
    public const string Review = "review";

    /// <summary>Deciding nominations.</summary>
    public const string Decide = "decide";

    /// <summary>Revoking awards.</summary>
    public const string Revoke = "revoke";

    /// <summary>Installing and editing the catalogue.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>Recording pupils' attempts.</summary>
    public const string Assess = "assess";

    /// <summary>Opening and changing accounts, and with them rights.</summary>
    public const string People = "people";

    /// <summary>Watching over queues and dead letters.</summary>
    public const string Operations = "operations";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [NominationsWrite, Review, Decide, Revoke, Catalogue, Assess, People, Operations];
}
