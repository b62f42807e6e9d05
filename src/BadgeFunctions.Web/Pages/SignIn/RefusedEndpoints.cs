using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.SignIn;

/// <summary>Where people land who are not signed in: refused after they came from the identity provider, or signed out here alone.</summary>
internal static class RefusedEndpoints
{
    public static void MapRefusals(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.SignIn + "/refused", Show).AllowAnonymous();
        pages.MapGet(PagePaths.SignedOut, ShowSignedOut).AllowAnonymous();
    }

    private static IResult Show(string? why)
    {
        ProviderRefusal refusal = Enum.GetValues<ProviderRefusal>().FirstOrDefault(one => one.ToString().Equals(why, StringComparison.OrdinalIgnoreCase));
        int status = refusal switch
        {
            ProviderRefusal.Unreachable => StatusCodes.Status503ServiceUnavailable,
            ProviderRefusal.Failed or ProviderRefusal.Denied => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status403Forbidden,
        };
        return PageResult.Of<RefusedPage>(new RefusedView(refusal), status);
    }

    private static IResult ShowSignedOut(IOptions<WebOptions> web) =>
        PageResult.Of<SignedOutPage>(new SignedOutView(web.Value.OpenIdConnect?.DisplayName));
}
