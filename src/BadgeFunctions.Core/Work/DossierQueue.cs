using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Work;

/// <summary>The dossiers that wait for somebody as a reviewer, the oldest first. None that names them is among them.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="time">The clock.</param>
public sealed class DossierQueue(IDocuments documents, ICatalogue catalogue, TimeProvider time)
{
    private static readonly NominationStatus[] Waiting = [NominationStatus.Submitted, NominationStatus.Deferred];

    private readonly CommissionQueries _commissions = new(documents);

    /// <summary>The oldest dossiers that are on no agenda.</summary>
    /// <param name="actor">Whom they wait for.</param>
    /// <param name="limit">At most this many; as many of each badge are looked at.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<WaitingDossier>> OldestAsync(Actor actor, int limit, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        Dictionary<string, CommissionRules> rules = [];
        List<WaitingDossier> found = [];
        foreach (Badge badge in snapshot.Badges.Where(badge => actor.Reviews(badge.Issuer)))
        {
            if (!rules.TryGetValue(badge.Issuer, out CommissionRules? ruled))
            {
                rules[badge.Issuer] = ruled = await _commissions.RulesAsync(badge.Issuer, cancellationToken);
            }

            DateTimeOffset oldBefore = OldBefore(ruled);
            foreach (NominationStatus status in Waiting)
            {
                DocumentPage<NominationSummary> page = await ListAsync(badge.Id, status, limit, null, cancellationToken);
                found.AddRange(page.Items.Select(row => new WaitingDossier(row.Value, row.Value.SubmittedAt < oldBefore)));
            }
        }

        List<WaitingDossier> theirs = [];
        foreach (WaitingDossier one in found.OrderBy(one => one.Nomination.SubmittedAt).ThenBy(one => one.Nomination.Id, StringComparer.Ordinal))
        {
            if (theirs.Count == limit)
            {
                break;
            }

            if (await FindAsync(one.Nomination, cancellationToken) is { Sitting: null, IsWithPeers: false } nomination && !Names(nomination, actor.Email))
            {
                theirs.Add(one);
            }
        }

        return theirs;
    }

    /// <summary>How many dossiers of an issuer are old, for somebody whom none of them names.</summary>
    /// <param name="issuer">Whose.</param>
    /// <param name="email">The normalised address of whom they wait for.</param>
    /// <param name="most">Where counting ends.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<int> CountOldAsync(string issuer, string email, int most, CancellationToken cancellationToken)
    {
        DateTimeOffset before = OldBefore(await _commissions.RulesAsync(issuer, cancellationToken));
        int count = 0;
        foreach (Badge badge in (await catalogue.CurrentAsync(cancellationToken)).Badges.Where(badge => badge.Issuer == issuer))
        {
            foreach (NominationStatus status in Waiting)
            {
                string? continuation = null;
                do
                {
                    DocumentPage<NominationSummary> page = await ListAsync(badge.Id, status, most, continuation, cancellationToken);
                    foreach (Document<NominationSummary> row in page.Items)
                    {
                        if (count == most || row.Value.SubmittedAt >= before)
                        {
                            page = page with { Continuation = null };
                            break;
                        }

                        count += await FindAsync(row.Value, cancellationToken) is { IsWithPeers: false } nomination && !Names(nomination, email) ? 1 : 0;
                    }

                    continuation = page.Continuation;
                }
                while (continuation is not null);
            }
        }

        return count;
    }

    private static bool Names(Nomination nomination, string? email) => email is not null && nomination.PeopleKeys.Contains(email, StringComparer.Ordinal);

    private DateTimeOffset OldBefore(CommissionRules rules) => time.GetUtcNow() - TimeSpan.FromDays(rules.AgeingAfterDays);

    private Task<DocumentPage<NominationSummary>> ListAsync(
        string badge, NominationStatus status, int limit, string? continuation, CancellationToken cancellationToken) => documents.ListAsync(
            NominationPartition.Of(badge), NominationPartition.ListingPrefix(status), limit, continuation, CoreJson.Default.NominationSummary, cancellationToken);

    private async Task<Nomination?> FindAsync(NominationSummary row, CancellationToken cancellationToken) => (await documents.FindAsync(
        new DocumentKey(NominationPartition.Of(row.Badge), NominationPartition.Nomination(row.Id)), CoreJson.Default.Nomination, cancellationToken))?.Value;
}
