using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>Signing in with a token, or asking for a link by mail.</summary>
internal static class SignInEndpoints
{
    public const string TokenField = "token";
    public const string EmailField = "email";
    public const string ReturnUrlField = "returnUrl";
    public const string LinkPath = PagePaths.SignIn + "/link";

    private const string SentPath = PagePaths.SignIn + "/sent";

    public static void MapSignIn(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.SignIn, (string? returnUrl, IOptions<WebOptions> web) => Show(returnUrl, web.Value)).AllowAnonymous();
        pages.MapPost(PagePaths.SignIn, SignInAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).RequireFormToken();
        pages.MapPost(LinkPath, RequestLinkAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).RequireFormToken();
        pages.MapGet(SentPath, () => PageResult.Of<LinkSentPage>()).AllowAnonymous();
    }

    private static IResult Show(string? returnUrl, WebOptions web, FormProblems? problems = null, string? email = null)
    {
        SignInView view = new(returnUrl, problems ?? FormProblems.None)
        {
            Email = email,
            ByMail = web.MailSignIn,
            HasProvider = web.OpenIdConnect is not null,
            Provider = web.OpenIdConnect?.DisplayName,
        };
        return PageResult.Of<SignInPage>(view, problems is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Access.SignIn signIn, IOptions<WebOptions> web, CancellationToken cancellationToken)
    {
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        string? returnUrl = form[ReturnUrlField];
        return await signIn.SignInWithTokenAsync(context, form[TokenField], cancellationToken) is { } actor
            ? PageResult.SeeOther(Access.SignIn.TargetOf(returnUrl, Access.SignIn.HomeOf(actor)))
            : Show(returnUrl, web.Value, Wrong(TokenField, "sign-in.wrong"));
    }

    // The answer says nothing of whether the address has an account, and neither does the work.
    private static async Task<IResult> RequestLinkAsync(HttpContext context, SignInLinks links, IOptions<WebOptions> web, CancellationToken cancellationToken)
    {
        if (!web.Value.MailSignIn)
        {
            return Errors.ErrorPages.NotFound;
        }

        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        string? returnUrl = form[ReturnUrlField];
        string? typed = form[EmailField];
        if (EmailAddress.Normalize(typed) is not { } email)
        {
            return Show(returnUrl, web.Value, Wrong(EmailField, string.IsNullOrWhiteSpace(typed) ? "access.email-missing" : "access.email-wrong"), typed);
        }

        string asked = Access.SignIn.TargetOf(returnUrl, string.Empty);
        await links.RequestAsync(email, asked.Length == 0 ? null : asked, Texts.Current.Language, cancellationToken);
        return PageResult.SeeOther(SentPath);
    }

    private static FormProblems Wrong(string field, string text) => new([new FieldProblem(field, null, Texts.Current[text])]);
}
