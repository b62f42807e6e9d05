namespace BadgeFunctions.Web.Pages.Errors;

/// <summary>What an error page says.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Text">The key of its words: <c>error.{Text}.title</c> and <c>.text</c>.</param>
public sealed record ErrorView(int Status, string Text);
