namespace BadgeFunctions.Web.Pages.Mailbox;

/// <summary>A stretch of a plain text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="IsLink">Whether it is a web address.</param>
internal readonly record struct TextPart(string Text, bool IsLink);
