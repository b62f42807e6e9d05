using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>Somebody's facts as typed.</summary>
/// <param name="Revision">What the editor saw.</param>
/// <param name="Email">The address; only of somebody who is added.</param>
/// <param name="Name">The name of record.</param>
/// <param name="Department">The department.</param>
/// <param name="Grants">The roles that are ticked.</param>
/// <param name="Role">A role to give besides.</param>
/// <param name="Issuer">Where.</param>
public sealed record PersonForm(
    string? Revision, string? Email, string? Name, string? Department, IReadOnlyList<string> Grants, string? Role, string? Issuer)
{
    internal const string RevisionField = "revision";
    internal const string RoleField = "role";
    internal const string IssuerField = "issuer";

    /// <summary>What is to become of it; a role that cannot be read is told as one that is not possible.</summary>
    internal PersonDraft Draft => new(
        Name,
        Department,
        [.. Grants.Concat(Added).Select(text => GrantText.Parse(text) ?? new Grant((Role)(-1), null)).Distinct()]);

    // A role of the whole installation has no issuer, whatever else is chosen.
    private IEnumerable<string> Added => Core.Access.Roles.Find(Role) switch
    {
        null when string.IsNullOrEmpty(Role) => [],
        { } role when role.IsOfInstallation() => [Role!],
        _ => [$"{Role}@{Issuer}"],
    };

    internal static PersonForm Of(Account account, string revision) => new(
        revision, account.Email, account.Name, account.Department, [.. account.Grants.Select(GrantText.Of)], null, null);

    internal static PersonForm Read(IFormCollection form) => new(
        form[RevisionField],
        form[PeopleFields.Email],
        form[PeopleFields.Name],
        form[PeopleFields.Department],
        [.. form[PeopleFields.Grants].OfType<string>()],
        form[RoleField],
        form[IssuerField]);
}
