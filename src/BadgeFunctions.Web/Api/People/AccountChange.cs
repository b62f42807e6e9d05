using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Api.People;

/// <summary>What is to change of an account; what is left out stays.</summary>
/// <param name="Name">The name of record.</param>
/// <param name="Department">The department; an empty text removes it.</param>
/// <param name="Grants">All roles that they are to have. Roles out of the caller's reach stay, named or not.</param>
/// <param name="Disabled">Whether they are kept out.</param>
public sealed record AccountChange(string? Name, string? Department, IReadOnlyList<Grant?>? Grants, bool? Disabled);
