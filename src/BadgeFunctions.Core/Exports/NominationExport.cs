using System.Runtime.CompilerServices;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Exports;

/// <summary>Exports what an actor may see, however much it is: nothing is gathered.</summary>
/// <param name="documents">Where it is kept.</param>
/// <param name="catalogue">The badges and issuers.</param>
/// <param name="trail">What was done.</param>
public sealed class NominationExport(IDocuments documents, ICatalogue catalogue, AuditTrail trail)
{
    private const int PageLength = 500;

    private static readonly string[] NominationColumns =
    [
        "id", "badge", "badgeName", "issuer", "status", "familyName", "givenName", "email", "function", "workplace", "town", "uai", "origin",
        "submittedAt", "evidence", "sitting", "outcome", "decidedAt", "decidedBy", "award",
    ];

    private static readonly string[] DecisionColumns =
        ["nomination", "badge", "issuer", "attempt", "submittedAt", "outcome", "decidedAt", "decidedBy", "reason", "recommendation", "resourcePerson"];

    private static readonly string[] SessionColumns =
        ["session", "issuer", "title", "form", "startsAt", "endsAt", "sessionStatus", "seated", "dossiers", "awarded", "refused", "deferred"];

    private static readonly string[] AuditColumns = ["nomination", "number", "at", "by", "name", "action", "before", "after", "fields", "hash"];

    private readonly CommissionQueries _commissions = new(documents);

    /// <summary>Opens a table; its rows are read as they are asked for.</summary>
    public ExportTable Open(ExportKind kind, Actor actor, ExportFilter filter, CancellationToken cancellationToken) => kind switch
    {
        ExportKind.Nominations => new ExportTable(NominationColumns, NominationRowsAsync(actor, filter, cancellationToken)),
        ExportKind.Decisions => new ExportTable(DecisionColumns, DecisionRowsAsync(actor, filter, cancellationToken)),
        ExportKind.Sessions => new ExportTable(SessionColumns, SessionRowsAsync(actor, filter, cancellationToken)),
        _ => new ExportTable(AuditColumns, AuditRowsAsync(actor, filter, cancellationToken)),
    };

    private async IAsyncEnumerable<IReadOnlyList<object?>> NominationRowsAsync(
        Actor actor, ExportFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((Nomination one, Badge badge) in NominationsAsync(actor, filter, cancellationToken))
        {
            yield return
            [
                one.Id, one.Badge, badge.Name, one.Issuer, EnumWord.Of(one.Status), one.Nominee.FamilyName, one.Nominee.GivenName, one.Nominee.Email,
                one.Function, one.Workplace?.Name, one.Workplace?.Town, one.Workplace?.Uai, EnumWord.Of(one.Origin), one.SubmittedAt, one.Evidence.Count,
                one.Sitting, one.Decision is { } decision ? EnumWord.Of(decision.Outcome) : null, one.Decision?.At, one.Decision?.By,
                one.Status == NominationStatus.Approved ? one.AwardId : null,
            ];
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> DecisionRowsAsync(
        Actor actor, ExportFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((Nomination one, _) in NominationsAsync(actor, filter, cancellationToken))
        {
            int number = 0;
            foreach (Attempt attempt in (one.Attempts ?? []).Append(new Attempt(one.SubmittedAt, one.Decision, [])))
            {
                number++;
                if (attempt.Decision is { } decision)
                {
                    yield return
                    [
                        one.Id, one.Badge, one.Issuer, number, attempt.SubmittedAt, EnumWord.Of(decision.Outcome), decision.At, decision.By,
                        decision.Reason, decision.Recommendation, decision.ResourcePerson?.Name,
                    ];
                }
            }
        }
    }

    // What a session came to is told once it is released, and to those who manage before.
    private async IAsyncEnumerable<IReadOnlyList<object?>> SessionRowsAsync(
        Actor actor, ExportFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => actor.Reviews(issuer.Id)))
        {
            if (filter.Issuer is not null && filter.Issuer != issuer.Id)
            {
                continue;
            }

            foreach (SessionEntry entry in await _commissions.ListAsync(issuer.Id, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken))
            {
                if (filter.Covers(entry.StartsAt))
                {
                    bool tells = entry.Status == SessionStatus.Released || actor.Manages(issuer.Id);
                    Dictionary<OutcomeKind, int>? counts = tells ? await CountAsync(entry, cancellationToken) : null;
                    yield return
                    [
                        entry.Id, entry.Issuer, entry.Title, EnumWord.Of(entry.Form), entry.StartsAt, entry.EndsAt, EnumWord.Of(entry.Status), entry.Seated,
                        entry.Dossiers, counts?.GetValueOrDefault(OutcomeKind.Award), counts?.GetValueOrDefault(OutcomeKind.Refuse),
                        counts?.GetValueOrDefault(OutcomeKind.Defer),
                    ];
                }
            }
        }
    }

    private async Task<Dictionary<OutcomeKind, int>> CountAsync(SessionEntry entry, CancellationToken cancellationToken) =>
        await _commissions.FindAsync(entry.Id, cancellationToken) is { } found
            ? (await _commissions.DossiersAsync(found.Value, cancellationToken))
                .Select(item => item.Outcome?.Kind).OfType<OutcomeKind>().CountBy(kind => kind).ToDictionary()
            : [];

    private async IAsyncEnumerable<IReadOnlyList<object?>> AuditRowsAsync(
        Actor actor, ExportFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((Nomination one, _) in NominationsAsync(actor, filter, cancellationToken))
        {
            foreach (AuditRecord record in await trail.OfNominationAsync(one.Id, cancellationToken))
            {
                AuditEntry entry = record.Entry;
                string fields = string.Join(' ', (record.Detail?.Before?.Keys ?? []).Union(record.Detail?.After?.Keys ?? [], StringComparer.Ordinal));
                yield return
                [
                    entry.Subject, entry.Number, entry.At, entry.By, record.Detail?.Name, entry.Action, entry.Before, entry.After,
                    fields.Length == 0 ? null : fields, entry.Hash,
                ];
            }
        }
    }

    private async IAsyncEnumerable<(Nomination Nomination, Badge Badge)> NominationsAsync(
        Actor actor, ExportFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (Badge badge in (await catalogue.CurrentAsync(cancellationToken)).Badges.Where(badge => Has(badge, actor, filter)))
        {
            string partition = NominationPartition.Of(badge.Id);
            string? continuation = null;
            do
            {
                DocumentPage<NominationSummary> page = await documents.ListAsync(
                    partition, NominationPartition.ListingPrefix(filter.Status), PageLength, continuation, CoreJson.Default.NominationSummary, cancellationToken);
                foreach (Document<NominationSummary> row in page.Items.Where(row => row.Value.Status.IsForReviewers() && filter.Covers(row.Value.SubmittedAt)))
                {
                    DocumentKey key = new(partition, NominationPartition.Nomination(row.Value.Id));
                    if (await documents.FindAsync(key, CoreJson.Default.Nomination, cancellationToken) is { Value: var nomination } && nomination.Status.IsForReviewers())
                    {
                        yield return (nomination, badge);
                    }
                }

                continuation = page.Continuation;
            }
            while (continuation is not null);
        }
    }

    private static bool Has(Badge badge, Actor actor, ExportFilter filter) => actor.Reviews(badge.Issuer)
        && (filter.Badge is null || filter.Badge == badge.Id) && (filter.Issuer is null || filter.Issuer == badge.Issuer);
}
