namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>The addresses of signing in with the identity provider.</summary>
internal static class OpenIdConnectPaths
{
    /// <summary>Leads to the provider.</summary>
    public const string Start = "/sign-in/provider";

    /// <summary>Where the provider sends people back to; it is registered there.</summary>
    public const string Callback = "/sign-in/provider/callback";

    /// <summary>Leads to the provider to sign out there, too.</summary>
    public const string End = "/sign-out/provider";

    /// <summary>Where the provider sends people back to after that; it is registered there.</summary>
    public const string Ended = "/sign-out/provider/callback";

    /// <summary>The page that says why somebody is not signed in.</summary>
    public static string Refused(ProviderRefusal refusal) => $"/sign-in/refused?why={refusal.ToString().ToLowerInvariant()}";
}
