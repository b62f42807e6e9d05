using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Work;

namespace BadgeFunctions.Web.Pages.Work;

/// <summary>Gathers what waits for somebody.</summary>
internal sealed class WorkLists(SessionWorks sessions, DossierQueue dossiers, NominationQueries nominations, ICatalogue catalogue, IQueue queue)
{
    /// <summary>How many dossiers are named; the list has the rest.</summary>
    public const int Shown = 10;

    public async Task<WorkView> DescribeAsync(Actor actor, CancellationToken cancellationToken)
    {
        IReadOnlyList<SessionWork> works = await sessions.ListAsync(actor, cancellationToken);
        IReadOnlyList<WaitingDossier> oldest = await dossiers.OldestAsync(actor, Shown + 1, cancellationToken);
        Dictionary<string, string> nominees = new(StringComparer.Ordinal);
        foreach (DossierToJudge dossier in works.SelectMany(work => work.Dossiers.Take(Shown)))
        {
            if (await nominations.FindAsync(dossier.Nomination, cancellationToken) is { Value.Nominee: var nominee })
            {
                nominees[dossier.Nomination] = $"{nominee.GivenName} {nominee.FamilyName}".Trim();
            }
        }

        long dead = actor.Operates ? (await queue.CountAsync(cancellationToken)).Sum(depth => (long)depth.DeadLettered) : 0;
        return new WorkView(works, [.. oldest.Take(Shown)], oldest.Count > Shown, dead, nominees, await catalogue.CurrentAsync(cancellationToken));
    }
}
