using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>The templates of an issuer; where it wrote none, ours hold.</summary>
public sealed record MessageTemplateSet
{
    /// <summary>What an issuer has that changed nothing.</summary>
    public static MessageTemplateSet Ours { get; } = new();

    /// <summary>Its own, at most one for an outcome and a language.</summary>
    public IReadOnlyList<MessageTemplate> Templates { get; init; } = [];

    /// <summary>The end of the chain of their changes.</summary>
    public AuditHead? Audit { get; init; }

    /// <summary>Whether the issuer wrote its own.</summary>
    public bool HasOwn(OutcomeKind kind, string language) => Own(kind, language) is not null;

    /// <summary>The template of an outcome in a language: French unless it is English.</summary>
    public MessageTemplate Of(OutcomeKind kind, string language) => Own(kind, language) ?? UsualTemplates.Of(kind, language);

    /// <summary>The same set with another template in the place of its kind and language.</summary>
    internal MessageTemplateSet With(MessageTemplate template) =>
        this with { Templates = [.. Without(template.Kind, template.Language).Templates, template] };

    /// <summary>The same set with ours in the place of the issuer's own.</summary>
    internal MessageTemplateSet Without(OutcomeKind kind, string language) =>
        this with { Templates = [.. Templates.Where(one => one.Kind != kind || one.Language != language)] };

    private MessageTemplate? Own(OutcomeKind kind, string language) =>
        Templates.FirstOrDefault(one => one.Kind == kind && one.Language == UsualTemplates.Known(language));
}
