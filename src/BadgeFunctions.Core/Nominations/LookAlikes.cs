using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>Finds nominations for the same badge of somebody who has the same name under another address.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are read.</param>
public sealed class LookAlikes(IDocuments documents, NominationQueries queries)
{
    // Beyond this the name is too common to mean anything.
    private const int Most = 20;

    /// <summary>The other nominations that are alive or were decided; those that ended without a decision are left out.</summary>
    /// <param name="badge">The badge.</param>
    /// <param name="nominee">The person.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<Nomination>> FindAsync(string badge, Person nominee, CancellationToken cancellationToken)
    {
        DocumentPage<NominationClaim> rows = await documents.ListAsync(
            NominationPartition.Of(badge), NominationPartition.LookAlikePrefix(nominee), Most, null, CoreJson.Default.NominationClaim, cancellationToken);
        List<Nomination> found = [];
        foreach (Document<NominationClaim> row in rows.Items)
        {
            if (await queries.FindAsync(row.Value.Nomination, cancellationToken) is { Value: var nomination } && AreAlike(nomination.Nominee, nominee))
            {
                found.Add(nomination);
            }
        }

        return found;
    }

    /// <summary>Whether two people have one name and two addresses.</summary>
    internal static bool AreAlike(Person one, Person other) => one.Key != other.Key && NameKey.Of(one) == NameKey.Of(other);
}
