using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>An issuer's templates, which its managers write.</summary>
/// <param name="documents">Where they are kept.</param>
/// <param name="time">The clock.</param>
public sealed class MessageTemplates(IDocuments documents, TimeProvider time)
{
    /// <summary>The languages that templates are written in.</summary>
    public static IReadOnlyList<string> Languages => UsualTemplates.Languages;

    /// <summary>The templates of an issuer.</summary>
    public async ValueTask<MessageTemplateSet> FindAsync(string issuer, CancellationToken cancellationToken) =>
        (await ReadAsync(issuer, cancellationToken))?.Value ?? MessageTemplateSet.Ours;

    /// <summary>Keeps a template.</summary>
    /// <returns>What is wrong with it; nothing was changed then. <see langword="null"/> when the actor does not manage the issuer.</returns>
    public async Task<IReadOnlyList<Problem>?> SaveAsync(
        string issuer, OutcomeKind kind, string language, string? subject, string? text, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Manages(issuer, Matter.Commission))
        {
            return null;
        }

        if (TemplateRules.Read(kind, language, subject, text, out IReadOnlyList<Problem> problems) is not { } template)
        {
            return problems;
        }

        await ChangeAsync(issuer, set => set.With(template), "template-written", template, actor, cancellationToken);
        return [];
    }

    /// <summary>Takes ours again.</summary>
    /// <returns>Whether the actor may.</returns>
    public async Task<bool> ResetAsync(string issuer, OutcomeKind kind, string language, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Manages(issuer, Matter.Commission))
        {
            return false;
        }

        await ChangeAsync(issuer, set => set.Without(kind, UsualTemplates.Known(language)), "template-reset", UsualTemplates.Of(kind, language), actor, cancellationToken);
        return true;
    }

    private async Task ChangeAsync(
        string issuer, Func<MessageTemplateSet, MessageTemplateSet> change, string action, MessageTemplate what, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            Document<MessageTemplateSet>? found = await ReadAsync(issuer, cancellationToken);
            MessageTemplateSet before = found?.Value ?? MessageTemplateSet.Ours;
            MessageTemplateSet after = change(before);
            DocumentSave save = new(CommissionPartition.Of(issuer));
            AuditHead head = AuditChain.Append(
                save,
                CommissionPartition.TemplateChain,
                before.Audit,
                new AuditEvent(time.GetUtcNow(), actor.RecordedAs(), action, before.Of(what.Kind, what.Language).Id(), after.Of(what.Kind, what.Language).Id()));
            after = after with { Audit = head };
            save = found is null
                ? save.Insert(CommissionPartition.Templates, after, CoreJson.Default.MessageTemplateSet)
                : save.Replace(CommissionPartition.Templates, after, found.ETag, CoreJson.Default.MessageTemplateSet);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return;
            }
        }
    }

    private ValueTask<Document<MessageTemplateSet>?> ReadAsync(string issuer, CancellationToken cancellationToken) => documents.FindAsync(
        new DocumentKey(CommissionPartition.Of(issuer), CommissionPartition.Templates), CoreJson.Default.MessageTemplateSet, cancellationToken);
}
