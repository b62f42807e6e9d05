using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace BadgeFunctions.Web.Hosting;

/// <summary>Refuses a body that says it is too long before a byte of it is read. A server enforces the limit on those that do not say.</summary>
internal sealed class BodyLimits(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context) =>
        context.Request.ContentLength > context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            ? FailureResponses.WriteAsync(context, ProblemKind.TooLarge)
            : next(context);
}
