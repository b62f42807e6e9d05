using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>What a template makes of a dossier.</summary>
/// <param name="Message">The message.</param>
/// <param name="IsReal">Whether the dossier is one of the issuer's; an invented one otherwise, while no commission came to that outcome.</param>
public sealed record TemplatePreview(OutcomeMessage Message, bool IsReal);
