using System.Runtime.CompilerServices;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>Checks chains: every hash, every place, every detail, and the ends that documents name.</summary>
/// <param name="documents">Where chains are kept.</param>
/// <param name="catalogue">The badges and issuers whose chains there are.</param>
public sealed class AuditVerifier(IDocuments documents, ICatalogue catalogue)
{
    private const int AtOnce = 8;

    private readonly ChainSubjects _subjects = new(documents, catalogue);
    private readonly ChainCheck _check = new(documents);

    /// <summary>Checks all chains of the installation.</summary>
    public async Task<AuditReport> CheckAsync(CancellationToken cancellationToken)
    {
        AuditReport all = AuditReport.Empty;
        await foreach (SubjectList list in _subjects.ListAsync(cancellationToken))
        {
            AuditReport found = AuditReport.Empty;
            ParallelOptions parallel = new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
            Lock order = new();
            await Parallel.ForEachAsync(list.Subjects, parallel, async (subject, cancelled) =>
            {
                AuditReport one = await _check.ExecuteAsync(subject, kept: null, cancelled);
                lock (order)
                {
                    found = found.With(one);
                }
            });
            all = all.With(found);
            if (!list.IsComplete && found.Holds)
            {
                all = all.With(new AuditReport(0, 0, 0, 0, 1, [new AuditBreak(list.Partition, 0, AuditBreakKind.EntryUnreadable)]));
            }
        }

        return all;
    }

    /// <summary>Checks the chains of a nomination: its own, its award's, and those of the sessions that had it on their agenda.</summary>
    /// <returns>What was found, or <see langword="null"/> when the text is not the id of a nomination.</returns>
    public async Task<AuditReport?> CheckDossierAsync(string nomination, CancellationToken cancellationToken)
    {
        if (NominationId.Badge(nomination) is null || !DocumentNames.IsValid(AuditChain.Entry(nomination, 1)))
        {
            return null;
        }

        AuditReport report = AuditReport.Empty;
        foreach (ChainSubject subject in await new DossierChains(documents, catalogue).ListAsync(nomination, cancellationToken))
        {
            report = report.With(await _check.ExecuteAsync(subject, kept: null, cancellationToken));
        }

        return report;
    }

    /// <summary>Checks the chains of a session: its own, and those of its dossiers.</summary>
    /// <returns>What was found, or <see langword="null"/> when there is no such session.</returns>
    public async Task<AuditReport?> CheckSessionAsync(string session, CancellationToken cancellationToken)
    {
        if (await new CommissionQueries(documents).FindAsync(session, cancellationToken) is not { Value: var found })
        {
            return null;
        }

        AuditReport report = await _check.ExecuteAsync(new ChainSubject(CommissionPartition.Of(found.Issuer), session), kept: null, cancellationToken);
        foreach (string nomination in found.Agenda)
        {
            report = report.With(await _check.ExecuteAsync(ChainSubject.OfDossier(session, nomination), kept: null, cancellationToken));
        }

        return report;
    }

    /// <summary>Checks a chain against an end that was kept elsewhere.</summary>
    public Task<AuditReport> CheckAsync(KeptHead kept, CancellationToken cancellationToken) =>
        _check.ExecuteAsync(new ChainSubject(kept.Partition, kept.Subject), kept.Head, cancellationToken);

    /// <summary>The ends of all chains, to be kept elsewhere.</summary>
    public async IAsyncEnumerable<KeptHead> HeadsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SubjectList list in _subjects.ListAsync(cancellationToken))
        {
            foreach (ChainSubject subject in list.Subjects)
            {
                if (await subject.ReadAsync(documents, cancellationToken) is { Head: { } head })
                {
                    yield return new KeptHead(subject.Partition, subject.Id, head);
                }
            }
        }
    }
}
