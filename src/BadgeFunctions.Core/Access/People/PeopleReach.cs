using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Access.People;

/// <summary>Whom somebody may see and change, and which roles they may give.</summary>
public static class PeopleReach
{
    /// <summary>Whether they manage people anywhere.</summary>
    public static bool ManagesPeople(this Actor actor) => actor.Administers || actor.Issuers.Any(issuer => actor.Manages(issuer, Matter.People));

    /// <summary>Whether a role is theirs to give and to take. Nobody gives more than their own reach.</summary>
    public static bool MayGive(this Actor actor, Grant grant) => grant.Role switch
    {
        Role.Operator => actor.Operates,
        Role.Administrator => actor.Administers,
        _ => grant.Issuer is { } issuer && actor.Manages(issuer, Matter.People),
    };

    /// <summary>Whether they may know of an account: it has a role where they manage people.</summary>
    public static bool Sees(this Actor actor, Account account) =>
        actor.Administers || account.Grants.Any(grant => grant.Issuer is { } issuer && actor.Manages(issuer, Matter.People));

    /// <summary>Whether the whole account is theirs to change: everything it may do is in their reach.</summary>
    public static bool Owns(this Actor actor, Account account) =>
        actor.Sees(account) && account.Grants.All(actor.MayGive);
}
