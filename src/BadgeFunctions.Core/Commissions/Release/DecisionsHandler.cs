using System.Globalization;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Release;

/// <summary>Before the first step of issuance: what a commission released reaches its nominations, each once.</summary>
internal sealed class DecisionsHandler(IDocuments documents, CommissionQueries commissions, ApplyOutcome outcomes, TimeProvider time) : IMessageHandler
{
    public string Queue => Queues.Decisions;

    public Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken) => message.Body.Split(' ') switch
    {
        [ReleaseMessage.Release, var session, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int place) =>
            FanOutAsync(session, place, cancellationToken),
        [ReleaseMessage.Dossier, var session, var nomination] => ApplyAsync(session, nomination, cancellationToken),
        _ => Task.FromResult(HandlingResult.Dead("decision-unknown", "The message names nothing that this version knows to release.")),
    };

    // Done again, it sends messages that find their work done.
    private async Task<HandlingResult> FanOutAsync(string session, int number, CancellationToken cancellationToken)
    {
        if (CommissionSessionId.Issuer(session) is not { } issuer
            || await documents.FindAsync(
                new DocumentKey(CommissionPartition.Of(issuer), CommissionPartition.Release(session, number)), CoreJson.Default.SessionRelease, cancellationToken)
                is not { Value: var release })
        {
            return HandlingResult.Dead("release-missing", "The session that was released does not exist any more.");
        }

        DocumentSave save = new(CommissionPartition.Of(issuer));
        foreach (string nomination in release.Dossiers)
        {
            save.Send(ReleaseMessage.OfDossier(session, nomination));
        }

        await documents.SaveAsync(save, cancellationToken);
        return HandlingResult.Completed;
    }

    private async Task<HandlingResult> ApplyAsync(string session, string nomination, CancellationToken cancellationToken)
    {
        if (await commissions.FindAsync(session, cancellationToken) is not { Value: var sitting }
            || await commissions.FindDossierAsync(session, nomination, cancellationToken) is not { } found)
        {
            return HandlingResult.Dead("dossier-missing", "The dossier that was released is on no agenda any more.");
        }

        AgendaItem item = found.Value;
        if (item is not { Outcome: { } outcome, ReleasedAt: not null, Effect: null })
        {
            return HandlingResult.Completed;
        }

        ReleaseEffect effect = await outcomes.ExecuteAsync(sitting, item, cancellationToken);
        DocumentSave save = new(CommissionPartition.Of(sitting.Issuer));
        AuditHead head = AuditChain.Append(
            save,
            CommissionPartition.Chain(session, nomination),
            item.Audit,
            new AuditEvent(time.GetUtcNow(), "system", "outcome-released", outcome.Kind.ToString().ToLowerInvariant(), effect.ToString().ToLowerInvariant()));

        // The nomination has the message now: what names its applicant is kept in one place, and erased there.
        save.Replace(
            CommissionPartition.Dossier(session, nomination),
            item with { Effect = effect, Message = null, Audit = head },
            found.ETag,
            CoreJson.Default.AgendaItem);
        return (await documents.SaveAsync(save, cancellationToken)).Saved ? HandlingResult.Completed : HandlingResult.Retry("conflict");
    }
}
