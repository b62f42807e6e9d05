using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Access;

/// <summary>The ways to authenticate.</summary>
internal static class Schemes
{
    /// <summary>Chooses one of the others by the request.</summary>
    public const string Default = "access";

    public const string Bearer = "bearer";

    /// <summary>The organisation's identity provider, when there is one: it signs in, and the cookie keeps the session.</summary>
    public const string Provider = "provider";

    public const string Cookie = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>
    /// The API takes bearer tokens only: a browser sends cookies by itself, so a cookie would let any other site act
    /// in its owner's name. Pages take cookies only, and each of their forms proves where it came from.
    /// </summary>
    public static string For(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? Bearer : Cookie;
}
