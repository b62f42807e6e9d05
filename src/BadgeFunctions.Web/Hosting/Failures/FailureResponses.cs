using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>Tells every failure the same way: a page to people, a problem document to programs.</summary>
internal static class FailureResponses
{
    /// <summary>Handles what endpoints throw. A request that could not be read is its sender's fault and is not logged as ours.</summary>
    public static ExceptionHandlerOptions Exceptions { get; } = new()
    {
        ExceptionHandler = context => WriteAsync(context, KindOf(context.Features.Get<IExceptionHandlerFeature>()?.Error)),
        SuppressDiagnosticsCallback = handled => handled.Exception is BadHttpRequestException,
        AllowStatusCode404Response = true,
    };

    /// <summary>Gives a body to a bare status.</summary>
    public static Task WriteAsync(StatusCodeContext bare) =>
        WriteAsync(bare.HttpContext, ProblemKind.OfStatus(bare.HttpContext.Response.StatusCode));

    public static Task WriteAsync(HttpContext context, ProblemKind kind) =>
        Accepts.WantsPage(context.Request) ? ErrorPage.WriteAsync(context, kind) : new ProblemResult(kind).ExecuteAsync(context);

    private static ProblemKind KindOf(Exception? error) =>
        error is BadHttpRequestException request ? ProblemKind.OfStatus(request.StatusCode) : ProblemKind.Internal;
}
