using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Core.Access.Rights;

/// <summary>
/// Says what somebody may do now: their roles, no more than their account has, spelt out over the tree of issuers, and what
/// they may do for colleagues who are absent today. Asked wherever an actor comes from something stored: a token, a session,
/// an account. Asking again with its answer is the same as asking once.
/// </summary>
/// <param name="accounts">The accounts.</param>
/// <param name="absences">Who is absent, and who acts for them.</param>
/// <param name="catalogue">The tree of issuers.</param>
public sealed class ActorResolver(AccountBook accounts, AbsenceBook absences, ICatalogue catalogue)
{
    /// <summary>What an actor may do now.</summary>
    /// <param name="given">The actor as it was stored.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The actor with everything they may do, or <see langword="null"/> when their account is gone or disabled.</returns>
    public async ValueTask<Actor?> ResolveAsync(Actor given, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        IssuerTree tree = (await catalogue.CurrentAsync(cancellationToken)).Tree;
        if (given.Account is not { } id)
        {
            return EffectiveRights.Of(given, tree);
        }

        if (await accounts.FindAsync(id, cancellationToken) is not { Value: { DisabledAt: null } account })
        {
            return null;
        }

        // Roles that were taken away end the tokens and sessions that were made with them. The reserved matters are those of the
        // roles themselves, not of what they spread to, or a role at a school would look as if it came from there.
        HashSet<Grant> has = [.. EffectiveRights.Spread(account.Grants, tree)];
        Grant[] kept = [.. EffectiveRights.Spread(given.Grants, tree).Where(has.Contains)];
        Actor own = new(account.Name, kept)
        {
            Account = id,
            Email = account.Email,
            Seat = given.Seat,
            Reserved = EffectiveRights.Reserved(kept.Intersect(account.Grants), tree),
        };
        IReadOnlyList<Account> absent = await absences.ForDelegateAsync(id, cancellationToken);
        return absent.Count == 0 ? own : own with
        {
            Grants = [.. own.Grants.Union(absent.SelectMany(one => EffectiveRights.ForDelegate(EffectiveRights.Of(one.ToActor(), tree))))],
            OnBehalfOf = [.. absent.Select(one => new Substitution(one.Id, one.Name))],
        };
    }

    /// <summary>Whoever signs in to an account, with everything they may do; <see langword="null"/> when it is gone or disabled.</summary>
    public async ValueTask<Actor?> ResolveAccountAsync(string account, CancellationToken cancellationToken) =>
        await accounts.FindAsync(account, cancellationToken) is { Value: var found } ? await ResolveAsync(found.ToActor(), cancellationToken) : null;
}
