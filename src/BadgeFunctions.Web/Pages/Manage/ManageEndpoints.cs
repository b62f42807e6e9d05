using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The managers' lists: their issuers, and the badges of one.</summary>
internal static class ManageEndpoints
{
    public static void MapManage(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.Manage, ShowIssuersAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(ManagePaths.IssuerPattern, ShowIssuerAsync).RequireAuthorization(Policies.Manager);
        pages.MapBadgeEditing();
        pages.MapPublication();
        pages.MapPreview();
        pages.MapIssuerProfile();
    }

    private static async Task<IResult> ShowIssuersAsync(ClaimsPrincipal user, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        Issuer[] managed = [.. (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => actor.Manages(issuer.Id))];
        return managed is [var only] ? PageResult.SeeOther(ManagePaths.Issuer(only.Id)) : PageResult.Of<ManagedIssuersPage>(managed);
    }

    private static async Task<IResult> ShowIssuerAsync(
        string issuer, string? done, ClaimsPrincipal user, EditIssuer issuers, DraftQueries drafts, AwardCounts awards, CancellationToken cancellationToken)
    {
        if (await issuers.FindAsync(user.SignedIn(), issuer, cancellationToken) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        List<ManagedBadge> badges = [];
        foreach (BadgeState state in await drafts.ListAsync(issuer, cancellationToken))
        {
            badges.Add(new ManagedBadge(state, state.Published is null ? 0 : await awards.CountAsync(state.Id, cancellationToken)));
        }

        return PageResult.Of<ManagedIssuerPage>(new ManagedIssuerView(user.SignedIn(), found, badges, ManagedIssuerView.Known(done)));
    }
}
