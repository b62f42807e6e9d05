using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>The sign-in page.</summary>
/// <param name="ReturnUrl">The page that was asked for, if any.</param>
/// <param name="Problems">What was wrong with the token or the address.</param>
public sealed record SignInView(string? ReturnUrl, FormProblems Problems)
{
    /// <summary>The address as it was typed.</summary>
    public string? Email { get; init; }

    /// <summary>Whether a link may be mailed.</summary>
    public bool ByMail { get; init; }

    /// <summary>Whether there is an identity provider.</summary>
    public bool HasProvider { get; init; }

    /// <summary>What the provider is known as.</summary>
    public string? Provider { get; init; }

    /// <summary>Whether the token's form is open: it is what went wrong, or the only way.</summary>
    public bool TokenFirst => Problems.Of(SignInEndpoints.TokenField) is not null || !(ByMail || HasProvider);
}
