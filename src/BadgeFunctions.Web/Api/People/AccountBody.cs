using System.ComponentModel.DataAnnotations;
using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Api.People;

/// <summary>An account to be made.</summary>
/// <param name="Email">The address that its owner signs in with.</param>
/// <param name="Name">The name of record.</param>
/// <param name="Grants">The roles; a role of an issuer names it.</param>
/// <param name="Department">The department, as commissions count them.</param>
public sealed record AccountBody(
    [property: Required] string? Email, [property: Required] string? Name, IReadOnlyList<Grant?>? Grants, string? Department);
