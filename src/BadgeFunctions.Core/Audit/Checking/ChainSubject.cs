using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>What a chain is about, and where it and its document are.</summary>
/// <param name="Partition">The partition of both.</param>
/// <param name="Id">The subject's id.</param>
internal sealed record ChainSubject(string Partition, string Id)
{
    private bool IsNomination => Partition.StartsWith(NominationPartition.Of(string.Empty), StringComparison.Ordinal);

    public static ChainSubject OfNomination(string id) => new(NominationPartition.Of(NominationId.Badge(id)!), id);

    public static ChainSubject OfAward(string id) => new(AwardPartition.Of(id), id);

    public static ChainSubject OfDossier(string session, string nomination) =>
        new(CommissionPartition.Of(CommissionSessionId.Issuer(session)!), CommissionPartition.Chain(session, nomination));

    /// <summary>The end that the subject's document names, and the state that it is in.</summary>
    /// <returns><see langword="null"/> when there is no such document, nor the end of a chain that outlived it.</returns>
    /// <exception cref="JsonException">It cannot be read.</exception>
    public async Task<SubjectState?> ReadAsync(IDocuments documents, CancellationToken cancellationToken)
    {
        SubjectState? found = Partition switch
        {
            _ when IsNomination => await FindAsync(NominationPartition.Nomination(Id), CoreJson.Default.Nomination, SubjectState.Of),
            _ when Partition == AwardPartition.Of(Id) => await FindAsync(AwardPartition.Award, CoreJson.Default.Award, SubjectState.Of),
            _ when Id.Split(':') is [var session, var dossier] =>
                await FindAsync(CommissionPartition.Dossier(session, dossier), CoreJson.Default.AgendaItem, item => new SubjectState(item.Audit)),
            _ => await FindAsync(CommissionPartition.Session(Id), CoreJson.Default.CommissionSession, session => new SubjectState(session.Audit)),
        };
        return found ?? await FindAsync(AuditChain.End(Id), CoreJson.Default.AuditHead, head => new SubjectState(head));

        async Task<SubjectState?> FindAsync<T>(string id, JsonTypeInfo<T> type, Func<T, SubjectState> state) =>
            await documents.FindAsync(new DocumentKey(Partition, id), type, cancellationToken) is { Value: var value } ? state(value) : null;
    }
}
