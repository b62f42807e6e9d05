using BadgeFunctions.Core.Access.External;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Messaging;
using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>Turns the identity provider's answer into a session here, or into a sentence that says why not.</summary>
/// <param name="accounts">Leads to accounts.</param>
/// <param name="actors">What accounts may do.</param>
/// <param name="catalogue">The issuers that there are.</param>
/// <param name="web">The provider.</param>
/// <param name="logger">Tells operators what went wrong, and nobody's name.</param>
internal sealed partial class ProviderSignIn(
    ExternalAccounts accounts, ActorResolver actors, ICatalogue catalogue, IOptions<WebOptions> web, ILogger<ProviderSignIn> logger)
{
    private const string AccessDenied = "access_denied";
    private const string Again = "again";
    private const int LongestCode = 60;
    private const int MostLooks = 30;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>The provider's answer is genuine: state, nonce, signature, audience and time are right.</summary>
    public async Task AcceptAsync(TicketReceivedContext received)
    {
        CancellationToken cancellationToken = received.HttpContext.RequestAborted;
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (received.Principal is not { } claims || ProviderClaims.Read(claims, web.Value.OpenIdConnect!, snapshot) is not { } person)
        {
            Refuse(received, ProviderRefusal.Address);
            return;
        }

        ExternalSignIn signIn = await accounts.SignInAsync(person, cancellationToken);
        if (signIn.Account is not { } account || await actors.ResolveAccountAsync(account.Id, cancellationToken) is not { } actor)
        {
            Refuse(received, signIn.Refusal switch
            {
                ExternalRefusal.Unknown => ProviderRefusal.Unknown,
                ExternalRefusal.Taken => ProviderRefusal.Taken,
                _ => ProviderRefusal.Disabled,
            });
            return;
        }

        received.Principal = actor.ToPrincipal(Schemes.Cookie);
        received.Properties = SessionStart.By(SessionOrigin.Provider);
        received.ReturnUri = received.Request.PathBase + SignIn.TargetOf(received.ReturnUri, SignIn.HomeOf(actor));
    }

    /// <summary>The provider's answer is an error, or not genuine, or could not be redeemed.</summary>
    public async Task RefuseAsync(RemoteFailureContext failed)
    {
        failed.HandleResponse();
        if (IsNewKey(failed.Failure) && failed.Properties is { } first && !first.Items.ContainsKey(Again))
        {
            // Its new keys are fetched: whoever signed in there just now need not press anything again.
            await NewKeysAsync(failed);
            AuthenticationProperties again = new() { RedirectUri = first.RedirectUri };
            again.Items[Again] = Again;
            await failed.HttpContext.ChallengeAsync(Schemes.Provider, again);
            return;
        }

        string? code = failed.Failure?.Data["error"] as string;
        bool denied = code == AccessDenied;
        Failed(logger, CodeOf(code), failed.Failure is { } failure ? FailureDescription.Of(failure) : "no answer");
        failed.Response.Redirect(failed.Request.PathBase + OpenIdConnectPaths.Refused(denied ? ProviderRefusal.Denied : ProviderRefusal.Failed));
    }

    // They are fetched in the background: whoever is back before they are there would be refused.
    private static async Task NewKeysAsync(RemoteFailureContext failed)
    {
        if (failed.Options is not OpenIdConnectOptions { ConfigurationManager: { } manager })
        {
            return;
        }

        CancellationToken cancellationToken = failed.HttpContext.RequestAborted;
        OpenIdConnectConfiguration old = await manager.GetConfigurationAsync(cancellationToken);
        manager.RequestRefresh();
        for (int look = 0; look < MostLooks && ReferenceEquals(old, await manager.GetConfigurationAsync(cancellationToken)); look++)
        {
            await Task.Delay(BetweenLooks, cancellationToken);
        }
    }

    private static bool IsNewKey(Exception? failure) =>
        failure is SecurityTokenSignatureKeyNotFoundException || failure?.InnerException is SecurityTokenSignatureKeyNotFoundException;

    // The code may come from the address, where anybody may have written it.
    private static string CodeOf(string? error) => error is { Length: <= LongestCode } && error.All(c => char.IsAsciiLetterLower(c) || c == '_') ? error : "-";

    private void Refuse(TicketReceivedContext received, ProviderRefusal refusal)
    {
        Refused(logger, refusal);
        received.HandleResponse();
        received.Response.Redirect(received.Request.PathBase + OpenIdConnectPaths.Refused(refusal));
    }

    [LoggerMessage(1, LogLevel.Warning, "The identity provider's answer was not taken: {Code}, {Failure}")]
    private static partial void Failed(ILogger logger, string code, string failure);

    [LoggerMessage(2, LogLevel.Information, "Somebody came from the identity provider and was not let in: {Refusal}")]
    private static partial void Refused(ILogger logger, ProviderRefusal refusal);
}
