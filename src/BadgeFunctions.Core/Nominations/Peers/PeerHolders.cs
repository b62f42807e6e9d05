using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>Draws lots among those who hold a badge and have nothing to do with the request.</summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="queries">How they are read.</param>
/// <param name="holdings">Who still holds the badge.</param>
/// <param name="time">The clock.</param>
public sealed class PeerHolders(IDocuments documents, NominationQueries queries, Holdings holdings, TimeProvider time)
{
    private const int RowsAtOnce = 1000;

    /// <summary>Invites up to so many holders who were not asked yet; fewer when there are no more.</summary>
    public async Task<IReadOnlyList<PeerInvitation>> DrawAsync(Nomination nomination, int count, CancellationToken cancellationToken)
    {
        List<string> candidates = await CandidatesAsync(nomination, cancellationToken);
        RandomNumberGenerator.Shuffle(CollectionsMarshal.AsSpan(candidates));
        HashSet<string> concerned = Concerned(nomination);
        List<PeerInvitation> drawn = [];
        foreach (string candidate in candidates)
        {
            if (drawn.Count == count)
            {
                break;
            }

            if (await queries.FindAsync(candidate, cancellationToken) is { Value: { Nominee.Email.Length: > 0 } holder }
                && !concerned.Contains(holder.Nominee.Email)
                && await holdings.IsValidAsync(holder, cancellationToken))
            {
                drawn.Add(new PeerInvitation(UnguessableId.New(), candidate, time.GetUtcNow()));
            }
        }

        return drawn;
    }

    private static HashSet<string> Concerned(Nomination nomination) => new(
        [
            nomination.Nominee.Email,
            nomination.NominatedBy ?? string.Empty,
            nomination.Guardian ?? string.Empty,
            .. nomination.Evidence.Select(piece => piece.Testimony?.WitnessEmail ?? string.Empty),
        ],
        StringComparer.Ordinal);

    private async Task<List<string>> CandidatesAsync(Nomination nomination, CancellationToken cancellationToken)
    {
        HashSet<string> asked = new(nomination.PeerReview?.Invitations.Select(invitation => invitation.Holder) ?? [], StringComparer.Ordinal);
        List<string> candidates = [];
        string? continuation = null;
        do
        {
            DocumentPage<NominationSummary> page = await documents.ListAsync(
                NominationPartition.Of(nomination.Badge),
                NominationPartition.ListingPrefix(NominationStatus.Approved),
                RowsAtOnce,
                continuation,
                CoreJson.Default.NominationSummary,
                cancellationToken);
            candidates.AddRange(page.Items.Select(row => row.Value.Id).Where(id => id != nomination.Id && !asked.Contains(id)));
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return candidates;
    }
}
