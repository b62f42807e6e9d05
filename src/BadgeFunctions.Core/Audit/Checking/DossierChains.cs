using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>Finds the chains that tell of a nomination.</summary>
internal sealed class DossierChains(IDocuments documents, ICatalogue catalogue)
{
    private readonly CommissionQueries _commissions = new(documents);

    /// <summary>Its own chain first, its award's, then those of the sessions that had it on their agenda.</summary>
    public async Task<IReadOnlyList<ChainSubject>> ListAsync(string nomination, CancellationToken cancellationToken)
    {
        Document<Nomination>? found = await documents.FindAsync(
            new DocumentKey(NominationPartition.Of(NominationId.Badge(nomination)!), NominationPartition.Nomination(nomination)),
            CoreJson.Default.Nomination,
            cancellationToken);
        List<ChainSubject> chains = [ChainSubject.OfNomination(nomination)];
        if (found is not null)
        {
            chains.Add(ChainSubject.OfAward(found.Value.AwardId));
        }

        if (found?.Value.Issuer is { } issuer || (issuer = await IssuerOfAsync(nomination, cancellationToken)) is not null)
        {
            chains.AddRange(await SessionsAsync(issuer, nomination, cancellationToken));
        }

        return chains;
    }

    /// <summary>The chains of a nomination in the sessions of an issuer that had it on their agenda.</summary>
    public async Task<IReadOnlyList<ChainSubject>> SessionsAsync(string issuer, string nomination, CancellationToken cancellationToken)
    {
        List<ChainSubject> chains = [];
        foreach (SessionEntry session in await _commissions.ListAsync(issuer, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, cancellationToken))
        {
            ChainSubject chain = ChainSubject.OfDossier(session.Id, nomination);
            DocumentPage<AuditEntry> first = await documents.ListAsync(
                chain.Partition, AuditChain.EntryPrefix(chain.Id), 1, null, CoreJson.Default.AuditEntry, cancellationToken);
            if (first.Items.Count > 0)
            {
                chains.Add(chain);
            }
        }

        return chains;
    }

    private async Task<string?> IssuerOfAsync(string nomination, CancellationToken cancellationToken) =>
        (await catalogue.CurrentAsync(cancellationToken)).FindBadge(NominationId.Badge(nomination)!)?.Issuer;
}
