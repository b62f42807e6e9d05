using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>The sign-in form.</summary>
/// <param name="ReturnUrl">The page that was asked for, if any.</param>
/// <param name="Problems">What was wrong with the token.</param>
public sealed record SignInView(string? ReturnUrl, FormProblems Problems);
