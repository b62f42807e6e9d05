using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Pathways;

/// <summary>Knows which badges a person holds now: awarded, whichever way they came, neither revoked nor expired.</summary>
/// <param name="documents">Where the claims are kept.</param>
/// <param name="nominations">What the claims point at.</param>
/// <param name="awards">What became of an approval.</param>
/// <param name="time">The clock.</param>
public sealed class Holdings(IDocuments documents, NominationQueries nominations, AwardQueries awards, TimeProvider time)
{
    /// <summary>Whether a person holds a badge.</summary>
    /// <param name="key">The person's <see cref="Person.Key"/>.</param>
    /// <param name="badge">The badge's id.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> HoldsAsync(string key, string badge, CancellationToken cancellationToken) =>
        await ClaimAsync(key, badge, cancellationToken) is { } claimed
        && await nominations.FindAsync(claimed, cancellationToken) is { } found
        && await IsValidAsync(found.Value, cancellationToken);

    /// <summary>Those of some badges that a person holds.</summary>
    /// <param name="key">The person's <see cref="Person.Key"/>.</param>
    /// <param name="badges">The badges' ids.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlySet<string>> HeldAsync(string key, IEnumerable<string> badges, CancellationToken cancellationToken)
    {
        HashSet<string> held = new(StringComparer.Ordinal);
        foreach (string badge in badges)
        {
            if (await HoldsAsync(key, badge, cancellationToken))
            {
                held.Add(badge);
            }
        }

        return held;
    }

    /// <summary>The nomination that has a person's one place for a badge, however it stands, or <see langword="null"/>.</summary>
    internal async Task<string?> ClaimAsync(string key, string badge, CancellationToken cancellationToken) =>
        key.Length == 0 ? null : await NominationPlace.HolderAsync(documents, badge, key, cancellationToken);

    /// <summary>Whether a nomination led to an award that is still worth something.</summary>
    internal async Task<bool> IsValidAsync(Nomination nomination, CancellationToken cancellationToken) =>
        nomination.Status == NominationStatus.Approved
        && await awards.FindAsync(nomination.AwardId, cancellationToken) is { Value: var award }
        && award.Revocation is null
        && !(award.Expires <= time.GetUtcNow());
}
