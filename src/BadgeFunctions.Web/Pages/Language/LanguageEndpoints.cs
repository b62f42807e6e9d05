using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Language;

/// <summary>Remembers the language somebody chose.</summary>
internal static class LanguageEndpoints
{
    public const string LanguageField = "language";
    public const string ReturnUrlField = "returnUrl";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void MapLanguage(this IEndpointRouteBuilder pages) =>
        pages.MapPost(PagePaths.Language, ChooseAsync).AllowAnonymous().RequireFormToken();

    private static async Task<IResult> ChooseAsync(HttpContext context, CancellationToken cancellationToken)
    {
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        Texts chosen = form[LanguageField] == Texts.English.Language ? Texts.English : Texts.French;
        context.Response.Cookies.Append(
            Languages.Cookie,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen.Language)),
            new CookieOptions { MaxAge = Remembered, SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, Path = "/" });
        return PageResult.SeeOther(Access.SignIn.TargetOf(form[ReturnUrlField].ToString() is { Length: > 0 } url ? url : PagePaths.Catalogue));
    }
}
