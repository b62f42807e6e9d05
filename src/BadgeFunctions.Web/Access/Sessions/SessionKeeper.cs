using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Rights;
using BadgeFunctions.Core.Access.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Access;

/// <summary>Begins, checks and ends the sessions behind the cookies.</summary>
/// <param name="sessions">Who is signed in where.</param>
/// <param name="holders">Whom the tokens stand for that sessions hang on.</param>
/// <param name="actors">What accounts may do now.</param>
internal sealed class SessionKeeper(AccessSessions sessions, TokenHolders holders, ActorResolver actors)
{
    /// <summary>
    /// Whoever signs in gets a new session, whatever the browser came with: a secret that somebody else planted there is worth
    /// nothing afterwards.
    /// </summary>
    public async Task BeginAsync(CookieSigningInContext signing)
    {
        HttpContext context = signing.HttpContext;
        Actor actor = signing.Principal?.ActorOf() ?? throw new InvalidOperationException("Nobody signs in.");
        await EndAsync(context);
        string secret = await sessions.OpenAsync(
            actor,
            SessionStart.OriginOf(signing.Properties),
            SessionStart.TokenOf(signing.Properties),
            BrowserWords.Of(context.Request.Headers.UserAgent),
            context.RequestAborted);
        signing.Principal = SessionClaims.Cookie(secret);

        // Nothing else belongs into a cookie, such as what an identity provider's sign-in carried along.
        DateTimeOffset? issued = signing.Properties.IssuedUtc;
        DateTimeOffset? expires = signing.Properties.ExpiresUtc;
        signing.Properties.Items.Clear();
        signing.Properties.IssuedUtc = issued;
        signing.Properties.ExpiresUtc = expires;
    }

    /// <summary>Who a request's session stands for at this moment. Without one, nobody is signed in.</summary>
    public async Task CheckAsync(CookieValidatePrincipalContext validating)
    {
        CancellationToken cancellationToken = validating.HttpContext.RequestAborted;
        if (SessionClaims.SecretOf(validating.Principal) is { } secret
            && await sessions.FindAsync(secret, cancellationToken) is { } session
            && await ActorOfAsync(session, cancellationToken) is { } actor)
        {
            validating.ReplacePrincipal(SessionClaims.Describe(actor.ToPrincipal(Schemes.Cookie), session));
        }
        else
        {
            validating.RejectPrincipal();
        }
    }

    /// <summary>Ends the session that a request came with, if any.</summary>
    public async Task EndAsync(HttpContext context)
    {
        AuthenticateResult came = await context.AuthenticateAsync(Schemes.Cookie);
        if (SessionClaims.SessionOf(came.Principal) is var (id, owner, _))
        {
            await sessions.EndAsync(owner, id, context.RequestAborted);
        }
    }

    private async ValueTask<Actor?> ActorOfAsync(AccessSession session, CancellationToken cancellationToken) => session switch
    {
        { Token: { } token } => (await holders.FindByIdAsync(token, cancellationToken))?.Actor,
        { Account: { } account } => await actors.ResolveAccountAsync(account, cancellationToken) is { } actor ? actor with { Seat = session.Seat } : null,
        { Name: { } name, Grants: { } grants } => await actors.ResolveAsync(new Actor(name, grants) { Seat = session.Seat }, cancellationToken),
        _ => null,
    };
}
