using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>The owner of a bag invites colleagues.</summary>
internal static class BagContributorEndpoints
{
    public static void MapBagContributors(this IEndpointRouteBuilder pages) => pages
        .MapPost("/bag/{id}/contributors", InviteAsync).AllowAnonymous().RequireRateLimiting(RateLimits.Nominations).RequireFormToken();

    private static async Task<IResult> InviteAsync(
        string id, string? key, HttpRequest request, BagPages bags, InviteContributor invite, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        if (view is null)
        {
            return instead;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string? email = form[InviteContributor.EmailField];
        string? name = form[InviteContributor.NameField];
        BagResult result = await invite.ExecuteAsync(id, email, name, cancellationToken);
        return result.Bag is null ? bags.ToTracking(id)
            : result.Problems.Count > 0
                ? BagPages.Correct(view with { InviteEmail = email, InviteName = name }, BagLabels.Describe(result.Problems, Texts.Current))
                : BagPages.Done(view, BagNews.Invited);
    }
}
