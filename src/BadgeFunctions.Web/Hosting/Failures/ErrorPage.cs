using System.Globalization;
using System.Text.Encodings.Web;
using BadgeFunctions.Web.Hosting.Assets;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Hosting.Failures;

/// <summary>The page for a failure. It needs nothing that could fail in its turn: no layout, no store, no session.</summary>
internal static class ErrorPage
{
    private const string StyleSheet = "site.css";

    public static Task WriteAsync(HttpContext context, ProblemKind kind)
    {
        HtmlEncoder html = HtmlEncoder.Default;
        string title = html.Encode(FailureTexts.Title(kind));
        string style = AssetUrls.Exists(StyleSheet) ? $"<link rel=\"stylesheet\" href=\"{html.Encode(context.Request.PathBase + AssetUrls.Of(StyleSheet))}\">" : string.Empty;
        context.Response.StatusCode = kind.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            {style}
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{html.Encode(FailureTexts.Detail(kind))}</p>
            <p><a href="{html.Encode(context.Request.PathBase + "/")}">{html.Encode(FailureTexts.Get("home"))}</a></p>
            </main>
            </body>
            </html>
            """,
            context.RequestAborted);
    }
}
