using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Access;

/// <summary>One-time sign-in links, and signing out.</summary>
internal static class AccessEndpoints
{
    public static void MapAccess(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sign-in/{code}", RedeemAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).ExcludeFromDescription();
        endpoints.MapPost("/sign-out", SignOutAsync).AllowAnonymous().RequireFormToken().ExcludeFromDescription();
    }

    private static async Task RedeemAsync(string code, HttpContext context, SignIn signIn, CancellationToken cancellationToken)
    {
        if (await signIn.SignInWithCodeAsync(context, code, cancellationToken) is { } actor)
        {
            context.Response.Redirect(context.Request.PathBase + SignIn.HomeOf(actor));
        }
        else
        {
            await FailureResponses.WriteAsync(context, ProblemKind.SignInLinkUsed);
        }
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IOptions<WebOptions> web)
    {
        bool fromProvider = SessionClaims.SessionOf(context.User) is { FromProvider: true } && web.Value.OpenIdConnect is not null;
        await context.SignOutAsync(Schemes.Cookie);
        return PageResult.SeeOther(fromProvider ? PagePaths.SignedOut : PagePaths.Catalogue);
    }
}
