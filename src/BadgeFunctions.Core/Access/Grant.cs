namespace BadgeFunctions.Core.Access;

/// <summary>A role that somebody has, and where.</summary>
/// <param name="Role">What they may do.</param>
/// <param name="Issuer">For whom; absent for a role that holds for the whole installation.</param>
public sealed record Grant(Role Role, string? Issuer);
