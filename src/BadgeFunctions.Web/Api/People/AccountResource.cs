using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;

namespace BadgeFunctions.Web.Api.People;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Email">The address that its owner signs in with.</param>
/// <param name="Name">The name of record.</param>
/// <param name="Grants">The roles that they were given; they hold at the issuers below, too.</param>
/// <param name="Department">The department.</param>
/// <param name="Disabled">Whether they are kept out.</param>
public sealed record AccountResource(string Id, string Email, string Name, IReadOnlyList<Grant> Grants, string? Department, bool Disabled)
{
    internal static AccountResource Of(Account account) =>
        new(account.Id, account.Email, account.Name, account.Grants, account.Department, account.DisabledAt is not null);
}
