namespace BadgeFunctions.Core.Awards;

/// <summary>What became of a revocation.</summary>
public enum RevocationResult
{
    /// <summary>It is durable, and every public face will say so. Repeating it changes nothing.</summary>
    Revoked,

    /// <summary>There is no such award.</summary>
    NotFound,

    /// <summary>The award is not published yet: its issuance has to end first.</summary>
    NotPublished,
}
