using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Hosting;

/// <summary>
/// The headers that every answer carries unless its endpoint set its own. They are added when the answer starts, so
/// that an error answer has them too.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Add((HttpResponse)state), context.Response);
        return next(context);
    }

    private static Task Add(HttpResponse response)
    {
        IHeaderDictionary headers = response.Headers;
        headers.TryAdd("Content-Security-Policy", PagePolicy);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Permissions-Policy", Permissions);
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");

        // Pages carry form tokens and the API personal data: only what says so itself may be kept.
        headers.TryAdd("Cache-Control", "no-store");
        return Task.CompletedTask;
    }
}
