namespace BadgeFunctions.Core.Access.People;

/// <summary>Which people are looked for.</summary>
/// <param name="Issuer">With a role at this issuer or below; anywhere when absent.</param>
/// <param name="Words">What their name or address has in it.</param>
/// <param name="Role">With this role.</param>
/// <param name="Department">Of this department.</param>
public sealed record PeopleFilter(string? Issuer = null, string? Words = null, Role? Role = null, string? Department = null);
