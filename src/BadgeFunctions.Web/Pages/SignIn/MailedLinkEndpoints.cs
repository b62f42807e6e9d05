using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>The link of a mail. Opening it uses nothing up, as programs that look through mail open links: pressing the button does.</summary>
internal static class MailedLinkEndpoints
{
    private const string Pattern = SignInEndpoints.LinkPath + "/{id}";

    public static void MapMailedLinks(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Pattern, ShowAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns);
        pages.MapPost(Pattern, RedeemAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).RequireFormToken();
    }

    public static string PathOf(string id, string key) => $"{SignInEndpoints.LinkPath}/{Uri.EscapeDataString(id)}?key={Uri.EscapeDataString(key)}";

    private static IResult Over => PageResult.Of<LinkOverPage>(StatusCodes.Status410Gone);

    private static async Task<IResult> ShowAsync(string id, string? key, SignInLinks links, CancellationToken cancellationToken) =>
        await links.FindAsync(id, key, cancellationToken) is { } account ? PageResult.Of<LinkPage>(new LinkView(id, key!, account.Name)) : Over;

    private static async Task<IResult> RedeemAsync(string id, string? key, HttpContext context, Access.SignIn signIn, CancellationToken cancellationToken) =>
        await signIn.SignInByMailAsync(context, id, key, cancellationToken) is { } target ? PageResult.SeeOther(target) : Over;
}
