using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>All that minutes are written from. The same content gives the same minutes.</summary>
/// <param name="Session">The session.</param>
/// <param name="Items">Its dossiers, in the order of the agenda.</param>
/// <param name="Nominations">Their nominations, by id; those that were erased are missing.</param>
/// <param name="Catalogue">What badges and issuers are called.</param>
/// <param name="Number">The number of the release; absent in a draft.</param>
/// <param name="At">When they are written, in UTC.</param>
internal sealed record MinutesContent(
    CommissionSession Session,
    IReadOnlyList<AgendaItem> Items,
    IReadOnlyDictionary<string, Nomination> Nominations,
    CatalogueSnapshot Catalogue,
    int? Number,
    DateTimeOffset At)
{
    /// <summary>The ends of the chains of the session, of its dossiers and of their nominations, by what they are about.</summary>
    public IEnumerable<(string Subject, AuditHead Head)> Chains
    {
        get
        {
            if (Session.Audit is { } own)
            {
                yield return (Session.Id, own);
            }

            foreach (AgendaItem item in Items)
            {
                if (item.Audit is { } dossier)
                {
                    yield return (CommissionPartition.Chain(Session.Id, item.Nomination), dossier);
                }

                if (Nominations.GetValueOrDefault(item.Nomination)?.Audit is { } nomination)
                {
                    yield return (item.Nomination, nomination);
                }
            }
        }
    }
}
