using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;

namespace BadgeFunctions.Web.Hosting;

/// <summary>The languages people are answered in: French first, and English.</summary>
public static class Languages
{
    /// <summary>The cookie that a person's choice of language is kept in, in the form <see cref="CookieRequestCultureProvider.MakeCookieValue"/> gives it.</summary>
    public const string Cookie = "language";

    /// <summary>French, the default.</summary>
    public static CultureInfo French { get; } = CultureInfo.GetCultureInfo("fr");

    /// <summary>English.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    internal static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(French);
        options.SupportedCultures = [French, English];
        options.SupportedUICultures = [French, English];
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Cookie, Options = options },
            new AcceptLanguageHeaderRequestCultureProvider { Options = options },
        ];
    }
}
