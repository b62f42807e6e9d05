using BadgeFunctions.Web.Hosting.Failures;
using BadgeFunctions.Web.Hosting.RateLimiting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Access;

/// <summary>One-time sign-in links, and signing out.</summary>
internal static class AccessEndpoints
{
    public static void MapAccess(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sign-in/{code}", RedeemAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).ExcludeFromDescription();
        endpoints.MapPost("/sign-out", (Delegate)SignOutAsync).AllowAnonymous().RequireFormToken().ExcludeFromDescription();
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

    private static async Task<StatusCodeHttpResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(Schemes.Cookie);
        context.Response.Headers.Location = $"{context.Request.PathBase}/";
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }
}
