using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit;

/// <summary>Reads chains, for people to look at; whether they hold, <see cref="Checking.AuditVerifier"/> says.</summary>
/// <param name="documents">Where chains are kept.</param>
public sealed class AuditTrail(IDocuments documents)
{
    private const int PageLength = 500;

    /// <summary>What was done with a nomination, oldest first.</summary>
    public Task<IReadOnlyList<AuditRecord>> OfNominationAsync(string id, CancellationToken cancellationToken) =>
        NominationId.Badge(id) is { } badge ? ReadAsync(NominationPartition.Of(badge), id, cancellationToken) : Nothing;

    /// <summary>What was done with an award, oldest first.</summary>
    public Task<IReadOnlyList<AuditRecord>> OfAwardAsync(string id, CancellationToken cancellationToken) =>
        ReadAsync(AwardPartition.Of(id), id, cancellationToken);

    /// <summary>What was done with a session as a whole, oldest first.</summary>
    public Task<IReadOnlyList<AuditRecord>> OfSessionAsync(string session, CancellationToken cancellationToken) =>
        CommissionSessionId.Issuer(session) is { } issuer ? ReadAsync(CommissionPartition.Of(issuer), session, cancellationToken) : Nothing;

    /// <summary>What a session did with a dossier, oldest first.</summary>
    public Task<IReadOnlyList<AuditRecord>> OfDossierAsync(string session, string nomination, CancellationToken cancellationToken) =>
        CommissionSessionId.Issuer(session) is { } issuer
            ? ReadAsync(CommissionPartition.Of(issuer), CommissionPartition.Chain(session, nomination), cancellationToken)
            : Nothing;

    private static Task<IReadOnlyList<AuditRecord>> Nothing => Task.FromResult<IReadOnlyList<AuditRecord>>([]);

    private async Task<IReadOnlyList<AuditRecord>> ReadAsync(string partition, string subject, CancellationToken cancellationToken)
    {
        SortedDictionary<int, AuditEntry> entries = await RowsAsync(
            partition, AuditChain.EntryPrefix(subject), CoreJson.Default.AuditEntry, cancellationToken);
        SortedDictionary<int, AuditDetail> details = await RowsAsync(
            partition, AuditChain.DetailPrefix(subject), CoreJson.Default.AuditDetail, cancellationToken);
        return
        [
            .. entries.Values.Select(entry => details.TryGetValue(entry.Number, out AuditDetail? detail)
                ? new AuditRecord(entry, ChangeDetail.Parse(detail.Json), IsErased: false)
                : new AuditRecord(entry, null, entry.DetailHash is not null)),
        ];
    }

    private async Task<SortedDictionary<int, T>> RowsAsync<T>(
        string partition, string prefix, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        SortedDictionary<int, T> rows = [];
        string? continuation = null;
        do
        {
            DocumentPage<T> page = await documents.ListAsync(partition, prefix, PageLength, continuation, type, cancellationToken);
            foreach (Document<T> row in page.Items)
            {
                // Other chains of the partition may begin alike.
                if (int.TryParse(row.Id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    rows[number] = row.Value;
                }
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return rows;
    }
}
