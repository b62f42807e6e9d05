using BadgeFunctions.Web.Pages.Errors;
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
        (Accepts.WantsPage(context.Request) ? PageOf(kind) : new ProblemResult(kind)).ExecuteAsync(context);

    /// <summary>The page that tells people of a failure.</summary>
    public static IResult PageOf(ProblemKind kind) => kind switch
    {
        { Status: >= StatusCodes.Status500InternalServerError } => new LastResortPage(kind),
        _ when kind == ProblemKind.SignInLinkUsed => ErrorPages.DeadLink,
        _ => ErrorPages.Of(kind.Status),
    };

    private static ProblemKind KindOf(Exception? error) =>
        error is BadHttpRequestException request ? ProblemKind.OfStatus(request.StatusCode) : ProblemKind.Internal;
}
