namespace BadgeFunctions.Core.Access;

/// <summary>Whom a token stands for now.</summary>
/// <param name="Id">The token's id, which grants nothing.</param>
/// <param name="Actor">Who it is, with the rights that are left.</param>
/// <param name="Scopes">What the token is limited to; <see langword="null"/> for all that the roles allow.</param>
public sealed record TokenHolder(string Id, Actor Actor, IReadOnlyList<string>? Scopes);
