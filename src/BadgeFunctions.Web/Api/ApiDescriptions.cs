using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Api;

/// <summary>What endpoints say of themselves, to the server and to the API's description.</summary>
internal static class ApiDescriptions
{
    /// <summary>The problem documents an endpoint may answer with, besides those that any endpoint may.</summary>
    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (int status in statuses)
        {
            endpoint.Produces<ProblemDocument>(status, ProblemResult.ContentType);
        }

        return endpoint;
    }

    /// <summary>The longest body that is read.</summary>
    public static RouteHandlerBuilder LimitBody(this RouteHandlerBuilder endpoint, long bytes) =>
        endpoint.WithMetadata(new BodyLimit(bytes)).Problems(StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);

    /// <summary>Only for callers who satisfy a policy, and for limited tokens with its usual scope.</summary>
    public static RouteHandlerBuilder Require(this RouteHandlerBuilder endpoint, string policy) =>
        endpoint.RequireAuthorization(policy).WithMetadata(new TokenScope(EndpointScopes.Of(policy))).Problems(StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden);
}
