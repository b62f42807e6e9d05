namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>The message to the applicant as the secretary left it.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body; <c>{lien}</c> stands where the personal link comes.</param>
/// <param name="Outcome">The moment of the outcome that it was written for: with another outcome it falls away.</param>
public sealed record OutcomeMessage(string Subject, string Text, DateTimeOffset? Outcome = null);
