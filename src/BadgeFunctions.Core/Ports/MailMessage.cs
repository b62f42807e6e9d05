namespace BadgeFunctions.Core.Ports;

/// <summary>A plain-text mail: readable everywhere, and nothing in it can be mistaken for markup.</summary>
/// <param name="Id">Handing over the same id again is not a second mail.</param>
/// <param name="To">The normalised address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body as plain text.</param>
public sealed record MailMessage(string Id, string To, string Subject, string Text);
