using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>Lets the secretary change one message before it is released.</summary>
/// <param name="documents">Where dossiers are kept.</param>
/// <param name="commissions">How they are read.</param>
/// <param name="time">The clock.</param>
public sealed class EditMessage(IDocuments documents, CommissionQueries commissions, TimeProvider time)
{
    /// <summary>Keeps a message in the place of what the template gives.</summary>
    /// <returns>What is wrong with it; nothing was changed then. <see langword="null"/> when there is nothing that the actor may edit.</returns>
    public Task<IReadOnlyList<Problem>?> ExecuteAsync(
        string session, string nomination, string? subject, string? text, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(
            session,
            nomination,
            outcome => (TemplateRules.ReadMessage(subject, text, outcome.At, out IReadOnlyList<Problem> problems), problems),
            "message-edited",
            actor,
            cancellationToken);

    /// <summary>Takes what the template gives again.</summary>
    public Task<IReadOnlyList<Problem>?> ResetAsync(string session, string nomination, Actor actor, CancellationToken cancellationToken) =>
        ChangeAsync(session, nomination, _ => (null, []), "message-reset", actor, cancellationToken);

    private async Task<IReadOnlyList<Problem>?> ChangeAsync(
        string session,
        string nomination,
        Func<Outcome, (OutcomeMessage? Message, IReadOnlyList<Problem> Problems)> write,
        string action,
        Actor actor,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await commissions.FindAsync(session, cancellationToken) is not { Value: var sitting }
                || !Participation.Of(sitting, actor).Writes
                || await commissions.FindDossierAsync(session, nomination, cancellationToken) is not { } found
                || found.Value is not { Outcome: { } outcome, ReleasedAt: null })
            {
                return null;
            }

            (OutcomeMessage? message, IReadOnlyList<Problem> problems) = write(outcome);
            if (problems.Count > 0)
            {
                return problems;
            }

            DocumentSave save = new(CommissionPartition.Of(sitting.Issuer));
            AuditHead head = AuditChain.Append(
                save, CommissionPartition.Chain(session, nomination), found.Value.Audit, new AuditEvent(time.GetUtcNow(), actor.RecordedAs(), action));
            save.Replace(
                CommissionPartition.Dossier(session, nomination),
                found.Value with { Message = message, Audit = head },
                found.ETag,
                CoreJson.Default.AgendaItem);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return [];
            }
        }
    }
}
