using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>Lists everything that has, or should have, a chain: documents that name its end, and chains that are there.</summary>
internal sealed class ChainSubjects(IDocuments documents, ICatalogue catalogue)
{
    private const int PageLength = 1000;

    /// <summary>All subjects of an installation, each once, one partition after the other.</summary>
    public async IAsyncEnumerable<SubjectList> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string badge in await catalogue.EveryBadgeAsync(cancellationToken))
        {
            List<ChainSubject> awards = [];
            yield return await ListAsync(
                NominationPartition.Of(badge),
                (subjects, partition) => SeeAsync(partition, NominationPartition.NominationPrefix, CoreJson.Default.Nomination, row =>
                {
                    subjects.Add(row.Value.Id);
                    awards.Add(ChainSubject.OfAward(row.Value.AwardId));
                }, cancellationToken),
                cancellationToken);
            yield return new SubjectList(AuditChain.AllEntries, awards, IsComplete: true);
        }

        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers)
        {
            yield return await ListAsync(
                CommissionPartition.Of(issuer.Id),
                async (subjects, partition) =>
                    await SeeAsync(partition, CommissionPartition.SessionPrefix, CoreJson.Default.CommissionSession, row => subjects.Add(row.Value.Id), cancellationToken)
                    & await SeeAsync(
                        partition,
                        CommissionPartition.AllDossiers,
                        CoreJson.Default.AgendaItem,
                        row => subjects.Add(CommissionPartition.Chain(row.Value.Session, row.Value.Nomination)),
                        cancellationToken),
                cancellationToken);
        }
    }

    private async Task<SubjectList> ListAsync(string partition, Func<HashSet<string>, string, Task<bool>> documentsOf, CancellationToken cancellationToken)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        bool complete = await documentsOf(ids, partition)
            & await SeeAsync(partition, AuditChain.EndPrefix, CoreJson.Default.AuditHead, row => ids.Add(row.Id[AuditChain.EndPrefix.Length..]), cancellationToken)
            & await SeeAsync(partition, AuditChain.AllEntries, CoreJson.Default.JsonElement, row => ids.Add(AuditChain.SubjectOf(row.Id)), cancellationToken);
        return new SubjectList(partition, [.. ids.Select(id => new ChainSubject(partition, id))], complete);
    }

    /// <returns><see langword="false"/> when a row cannot be read, which hides those after it.</returns>
    private async Task<bool> SeeAsync<T>(
        string partition, string prefix, JsonTypeInfo<T> type, Action<Document<T>> see, CancellationToken cancellationToken)
    {
        string? continuation = null;
        try
        {
            do
            {
                DocumentPage<T> page = await documents.ListAsync(partition, prefix, PageLength, continuation, type, cancellationToken);
                foreach (Document<T> row in page.Items)
                {
                    see(row);
                }

                continuation = page.Continuation;
            }
            while (continuation is not null);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
