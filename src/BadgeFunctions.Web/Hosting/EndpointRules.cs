using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Hosting;

/// <summary>Every endpoint says who may call it. One that was forgotten stops the start, instead of standing open.</summary>
internal static class EndpointRules
{
    /// <exception cref="InvalidOperationException">An endpoint neither asks for a policy nor says that anybody may call it.</exception>
    public static void Check(IEndpointRouteBuilder endpoints)
    {
        foreach (Microsoft.AspNetCore.Http.Endpoint endpoint in endpoints.DataSources.SelectMany(source => source.Endpoints))
        {
            if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is null)
            {
                throw new InvalidOperationException($"The endpoint '{endpoint.DisplayName}' does not say who may call it.");
            }
        }
    }
}
