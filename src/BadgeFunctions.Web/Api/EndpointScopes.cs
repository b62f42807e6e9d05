using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access;
using Microsoft.AspNetCore.Builder;

namespace BadgeFunctions.Web.Api;

/// <summary>The scopes that limited tokens need at endpoints.</summary>
internal static class EndpointScopes
{
    /// <summary>Needs another scope than its policy's usual one.</summary>
    public static RouteHandlerBuilder Scope(this RouteHandlerBuilder endpoint, string scope) => endpoint.WithMetadata(new TokenScope(scope));

    /// <summary>Closed to limited tokens, which could otherwise grow beyond their scopes or destroy for ever.</summary>
    public static RouteHandlerBuilder NoScope(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new TokenScope(null));

    /// <summary>The usual scope of a policy's endpoints; none lets a limited token do what only asks for somebody.</summary>
    public static string? Of(string policy) => policy switch
    {
        Policies.Reviewer => TokenScopes.Review,
        Policies.Manager => TokenScopes.Catalogue,
        Policies.Assessor => TokenScopes.Assess,
        Policies.Administrator => TokenScopes.People,
        Policies.Operator => TokenScopes.Operations,
        _ => null,
    };
}
