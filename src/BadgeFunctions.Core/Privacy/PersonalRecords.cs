using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Privacy;

/// <summary>Finds what there is of a person, by the rows that are kept for it in each badge's partition.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="nominations">How they are read.</param>
/// <param name="awards">Their awards.</param>
/// <param name="catalogue">The badges that are looked at.</param>
public sealed class PersonalRecords(IDocuments documents, NominationQueries nominations, AwardQueries awards, ICatalogue catalogue)
{
    private const int MostOfABadge = 1000;

    /// <summary>Lists the nominations that hold a person's data.</summary>
    /// <param name="email">The normalised address, or the code of a pupil without one.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<PersonalRecord>> ListAsync(string email, CancellationToken cancellationToken)
    {
        List<PersonalRecord> records = [];
        foreach (string badge in await catalogue.EveryBadgeAsync(cancellationToken))
        {
            foreach (string id in await FindAsync(NominationPartition.Of(badge), email, cancellationToken))
            {
                if (await nominations.FindAsync(id, cancellationToken) is { Value: var nomination } && RoleOf(nomination, email) is { } role)
                {
                    records.Add(await DescribeAsync(nomination, role, cancellationToken));

                    // What a merged nomination said of them is in another one now, under another address of theirs.
                    for (string? next = role == PersonRole.Nominee ? nomination.MergedInto : null;
                        next is not null && await nominations.FindAsync(next, cancellationToken) is { Value: var other };
                        next = other.MergedInto)
                    {
                        records.Add(await DescribeAsync(other, PersonRole.Nominee, cancellationToken));
                    }
                }
            }
        }

        return records;
    }

    internal static PersonRole? RoleOf(Nomination nomination, string email) =>
        nomination.Nominee.Key == email ? PersonRole.Nominee
        : nomination.NominatedBy == email ? PersonRole.Nominator
        : nomination.Guardian == email ? PersonRole.Guardian
        : nomination.Contributors?.Any(contributor => contributor.Email == email) == true ? PersonRole.Contributor
        : nomination.Evidence.Any(piece => piece.Testimony?.WitnessEmail == email) ? PersonRole.Witness
        : null;

    private async Task<PersonalRecord> DescribeAsync(Nomination nomination, PersonRole role, CancellationToken cancellationToken)
    {
        bool holds = role == PersonRole.Nominee && await awards.FindAsync(nomination.AwardId, cancellationToken) is not null;
        return new PersonalRecord(nomination.Id, role, holds ? nomination.AwardId : null, ErasureOutcome.Found);
    }

    private async Task<IReadOnlyCollection<string>> FindAsync(string partition, string email, CancellationToken cancellationToken)
    {
        DocumentPage<NominationClaim> rows = await documents.ListAsync(
            partition, NominationPartition.PersonPrefix(email), MostOfABadge, null, CoreJson.Default.NominationClaim, cancellationToken);
        Document<NominationClaim>? claim = await documents.FindAsync(
            new DocumentKey(partition, NominationPartition.Claim(email)), CoreJson.Default.NominationClaim, cancellationToken);
        return [.. rows.Items.Append(claim).OfType<Document<NominationClaim>>().Select(row => row.Value.Nomination).Distinct()];
    }
}
