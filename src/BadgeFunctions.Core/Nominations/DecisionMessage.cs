namespace BadgeFunctions.Core.Nominations;

/// <summary>The message of a commission as it was released to the applicant.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body; <c>{lien}</c> stands where the mail has the personal link.</param>
public sealed record DecisionMessage(string Subject, string Text);
