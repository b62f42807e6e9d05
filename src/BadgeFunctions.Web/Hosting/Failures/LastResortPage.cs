using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>The page for a failure of ours. It needs nothing that could fail in its turn: no layout, no store, no session.</summary>
/// <param name="kind">What went wrong.</param>
internal sealed class LastResortPage(ProblemKind kind) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        HtmlEncoder html = HtmlEncoder.Default;
        string title = html.Encode(FailureTexts.Title(kind));
        httpContext.Response.StatusCode = kind.Status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        return httpContext.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{html.Encode(FailureTexts.Detail(kind))}</p>
            <p><a href="{html.Encode(httpContext.Request.PathBase + "/")}">{html.Encode(FailureTexts.Get("home"))}</a></p>
            </main>
            </body>
            </html>
            """,
            httpContext.RequestAborted);
    }
}
