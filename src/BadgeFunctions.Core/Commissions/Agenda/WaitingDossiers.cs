using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What waits for a session: the nominations of an issuer that are on no agenda.</summary>
/// <param name="nominations">The nominations.</param>
public sealed class WaitingDossiers(NominationQueries nominations)
{
    /// <summary>The most that are looked at.</summary>
    public const int Limit = 400;

    /// <summary>What waits, oldest first within each badge; those that were deferred first.</summary>
    public async Task<IReadOnlyList<NominationSummary>> ListAsync(string issuer, CancellationToken cancellationToken)
    {
        List<NominationSummary> waiting = [];
        foreach (NominationStatus status in new[] { NominationStatus.Deferred, NominationStatus.Submitted })
        {
            await AddAsync(waiting, issuer, status, cancellationToken);
        }

        return waiting;
    }

    /// <summary>Whether a nomination waits for the issuer's own people, and not for holders of the badge.</summary>
    internal static bool Waits(Nomination nomination) =>
        nomination.Status is NominationStatus.Submitted or NominationStatus.Deferred && !nomination.IsWithPeers;

    private async Task AddAsync(List<NominationSummary> waiting, string issuer, NominationStatus status, CancellationToken cancellationToken)
    {
        Actor reviewer = new(string.Empty, Role.Reviewer, [issuer]);
        string? continuation = null;
        int seen = 0;
        do
        {
            NominationList page = await nominations.ListAsync(reviewer, null, status, continuation, NominationQueries.MaximumPage, cancellationToken);
            foreach (NominationSummary summary in page.Items)
            {
                if (await nominations.FindAsync(summary.Id, cancellationToken) is { Value: { Sitting: null } nomination } && Waits(nomination))
                {
                    waiting.Add(summary);
                }
            }

            seen += page.Items.Count;
            continuation = page.Continuation;
        }
        while (continuation is not null && seen < Limit);
    }
}
