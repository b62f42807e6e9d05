using BadgeFunctions.Core.Access.Accounts;

namespace BadgeFunctions.Core.Access;

/// <summary>Whom an account stands for at this moment: rights are never remembered, they are looked up each time.</summary>
/// <param name="accounts">Where accounts are found.</param>
public sealed class CurrentActors(AccountBook accounts)
{
    /// <summary>Whoever signs in to an account, or <see langword="null"/> when it is disabled or gone.</summary>
    public async ValueTask<Actor?> OfAccountAsync(string account, CancellationToken cancellationToken) =>
        await accounts.FindAsync(account, cancellationToken) is { Value: { DisabledAt: null } found } ? found.ToActor() : null;

    /// <summary>
    /// What is left of the rights that somebody was once given: those that their account still has, when they have one.
    /// </summary>
    internal async ValueTask<Actor?> NarrowedAsync(Actor given, CancellationToken cancellationToken)
    {
        if (given.Account is not { } account)
        {
            return given;
        }

        return await OfAccountAsync(account, cancellationToken) is { } current
            ? current with { Grants = [.. current.Grants.Intersect(given.Grants)], Seat = given.Seat }
            : null;
    }
}
