using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Access;

/// <summary>
/// Keeps limited tokens to their scopes, at every endpoint. One that asks for a policy and names no scope is closed to them;
/// one that anybody may call without a token, and that does nothing else with one, is open.
/// </summary>
internal sealed class ScopeEnforcement(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        EndpointMetadataCollection? metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<TokenScope>() is not { } scope)
        {
            if (metadata?.GetMetadata<IAuthorizeData>() is null || metadata.GetMetadata<IAllowAnonymous>() is not null)
            {
                return next(context);
            }

            scope = new TokenScope(null);
        }

        return ScopeClaims.Allows(context.User, scope.Name) ? next(context) : RefuseAsync(context, scope);
    }

    // RFC 6750 §3.1: insufficient_scope, with the scope that would do.
    private static Task RefuseAsync(HttpContext context, TokenScope scope)
    {
        context.Response.Headers.WWWAuthenticate = scope.Name is { } name
            ? $"Bearer error=\"insufficient_scope\", scope=\"{name}\""
            : "Bearer error=\"insufficient_scope\"";
        return FailureResponses.WriteAsync(context, ProblemKind.InsufficientScope);
    }
}
