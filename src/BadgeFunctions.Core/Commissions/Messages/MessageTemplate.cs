using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>The pattern of the message to an applicant; its placeholders are those of <see cref="Placeholders"/>.</summary>
/// <param name="Kind">What the commission came to.</param>
/// <param name="Language">The two-letter language of the nomination.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body as plain text; an empty line ends a paragraph.</param>
public sealed record MessageTemplate(OutcomeKind Kind, string Language, string Subject, string Text);
