namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>The message to the applicant as the secretary left it.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body.</param>
public sealed record OutcomeMessage(string Subject, string Text);
