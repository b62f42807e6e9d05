using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>Signing in with a token.</summary>
internal static class SignInEndpoints
{
    public const string TokenField = "token";
    public const string ReturnUrlField = "returnUrl";

    public static void MapSignIn(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.SignIn, Show).AllowAnonymous();
        pages.MapPost(PagePaths.SignIn, SignInAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIns).RequireFormToken();
    }

    private static IResult Show(string? returnUrl) => PageResult.Of<SignInPage>(new SignInView(returnUrl, FormProblems.None));

    private static async Task<IResult> SignInAsync(HttpContext context, Access.SignIn signIn, CancellationToken cancellationToken)
    {
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        string? returnUrl = form[ReturnUrlField];
        if (await signIn.SignInWithTokenAsync(context, form[TokenField], cancellationToken) is { } actor)
        {
            return PageResult.SeeOther(Access.SignIn.TargetOf(returnUrl, Access.SignIn.HomeOf(actor)));
        }

        Texts texts = Texts.Current;
        FormProblems problems = new([new FieldProblem(TokenField, null, texts["sign-in.wrong"])]);
        return PageResult.Of<SignInPage>(new SignInView(returnUrl, problems), StatusCodes.Status422UnprocessableEntity);
    }
}
