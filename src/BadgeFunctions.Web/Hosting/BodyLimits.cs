using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace BadgeFunctions.Web.Hosting;

/// <summary>
/// Refuses a body that says it is too long, for its endpoint or for the server, before a byte of it is read. A server
/// enforces the limit on those that do not say.
/// </summary>
internal sealed class BodyLimits(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.ContentLength > LimitOf(context) ? FailureResponses.WriteAsync(context, ProblemKind.TooLarge) : next(context);

    private static long? LimitOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
        ?? context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
}
