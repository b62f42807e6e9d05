using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Access;

/// <summary>Refuses forms that do not come from our own pages.</summary>
public static class FormToken
{
    /// <summary>Asks for the antiforgery token of <see cref="IAntiforgery"/> before the endpoint runs; without it nothing happens.</summary>
    public static RouteHandlerBuilder RequireFormToken(this RouteHandlerBuilder endpoint) =>
        endpoint.AddEndpointFilter(async (invocation, next) =>
        {
            HttpContext context = invocation.HttpContext;
            if (await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            {
                return await next(invocation);
            }

            await FailureResponses.WriteAsync(context, ProblemKind.FormToken);
            return Results.Empty;
        });
}
