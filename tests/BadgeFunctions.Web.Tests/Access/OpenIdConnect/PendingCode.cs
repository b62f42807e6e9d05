namespace BadgeFunctions.Web.Tests.Access.OpenIdConnect;

/// <summary>What an authorization code stands for.</summary>
/// <param name="Person">Whom.</param>
/// <param name="RedirectUri">Where it was sent.</param>
/// <param name="Challenge">The challenge that its verifier must meet.</param>
/// <param name="Nonce">The nonce of the request.</param>
internal sealed record PendingCode(ProviderPerson Person, string RedirectUri, string Challenge, string Nonce);
