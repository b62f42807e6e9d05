using BadgeFunctions.Web.Access.OpenIdConnect;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>Somebody came from the identity provider and is not signed in.</summary>
/// <param name="Why">Why not.</param>
public sealed record RefusedView(ProviderRefusal Why)
{
    /// <summary>The key of the words.</summary>
    public string Text => $"access.refused-{Why.ToString().ToLowerInvariant()}";

    /// <summary>Whether trying again may help.</summary>
    public bool MayPass => Why is ProviderRefusal.Failed or ProviderRefusal.Denied or ProviderRefusal.Unreachable;
}
