namespace BadgeFunctions.Core.Audit;

/// <summary>What else there is to say of an entry, beside the chain: it may be erased.</summary>
/// <param name="Salt">128 random bits, so that a short text cannot be guessed from the hash that the chain keeps.</param>
/// <param name="Json">The detail.</param>
public sealed record AuditDetail(string Salt, string Json);
