using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.History;

/// <summary>Gathers what was done with a nomination: with itself, with its award, and in the sessions that the actor may look into.</summary>
internal sealed class Histories(AuditTrail trail, DossierSessions sessions, AuditVerifier verifier, AccountBook accounts, ICatalogue catalogue)
{
    public async Task<HistoryView> DescribeAsync(Actor actor, Nomination nomination, CancellationToken cancellationToken)
    {
        AuditRecord[] records =
        [
            .. (await trail.OfNominationAsync(nomination.Id, cancellationToken))
                .Concat(await trail.OfAwardAsync(nomination.AwardId, cancellationToken))
                .Concat(await sessions.ReadAsync(nomination, actor, cancellationToken))
                .OrderBy(record => record.Entry.At),
        ];
        HistoryWords words = new(Texts.Current, await NamesAsync(records, cancellationToken));
        string badge = (await catalogue.CurrentAsync(cancellationToken)).FindBadge(nomination.Badge)?.Name ?? nomination.Badge;
        AuditReport report = await verifier.CheckDossierAsync(nomination.Id, cancellationToken) ?? AuditReport.Empty;
        return new HistoryView(nomination, badge, [.. records.Select(record => words.Describe(record, nomination))], report);
    }

    private async Task<Dictionary<string, string>> NamesAsync(AuditRecord[] records, CancellationToken cancellationToken)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (string by in records.Select(record => record.Entry.By).Distinct(StringComparer.Ordinal))
        {
            if (await accounts.FindAsync(by, cancellationToken) is { } found)
            {
                names[by] = found.Value.Name;
            }
        }

        return names;
    }
}
