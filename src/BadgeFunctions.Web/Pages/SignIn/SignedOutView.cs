namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>Somebody signed out here, and may still be signed in at their identity provider.</summary>
/// <param name="Provider">What the provider is known as.</param>
public sealed record SignedOutView(string? Provider);
