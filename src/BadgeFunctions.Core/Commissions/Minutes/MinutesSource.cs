using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Gathers what minutes are written from.</summary>
internal sealed class MinutesSource(CommissionQueries commissions, NominationQueries nominations, ICatalogue catalogue)
{
    public async Task<MinutesContent> ReadAsync(CommissionSession session, int? number, DateTimeOffset at, CancellationToken cancellationToken)
    {
        IReadOnlyList<AgendaItem> items = await commissions.DossiersAsync(session, cancellationToken);
        Dictionary<string, Nomination> found = new(StringComparer.Ordinal);
        foreach (AgendaItem item in items)
        {
            if (await nominations.FindAsync(item.Nomination, cancellationToken) is { Value: var nomination })
            {
                found[nomination.Id] = nomination;
            }
        }

        return new MinutesContent(session, items, found, await catalogue.CurrentAsync(cancellationToken), number, at);
    }
}
