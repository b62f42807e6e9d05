namespace BadgeFunctions.Web.Pages.Attend;

/// <summary>Why one cannot sign up now.</summary>
/// <param name="Text">The key of the words: <c>attend.{Text}</c> and <c>attend.{Text}-text</c>.</param>
/// <param name="Title">What the session is called, for who has its link.</param>
public sealed record NoSignUpView(string Text, string? Title);
