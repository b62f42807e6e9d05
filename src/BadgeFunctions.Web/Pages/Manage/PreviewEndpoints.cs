using System.Security.Claims;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Catalogue;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.PublicBadge;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>Drafts as the public would see them, for their managers alone.</summary>
internal static class PreviewEndpoints
{
    private const string Sample = "0";

    public static void MapPreview(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(ManagePaths.PreviewPattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(ManagePaths.HolderPattern, ShowHolderAsync).RequireAuthorization(Policies.Manager);
        pages.MapGet(ManagePaths.ArtPattern, ShowArtAsync).RequireAuthorization(Policies.Manager);
    }

    private static async Task<IResult> ShowAsync(
        string badge, ClaimsPrincipal user, DraftQueries drafts, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(user.SignedIn(), badge, cancellationToken) is not { } state)
        {
            return ErrorPages.NotFound;
        }

        (Badge defined, var problems) = await drafts.CheckAsync(state, cancellationToken);
        BadgeView view = BadgeView.Of(
            await WithAsync(catalogue, defined, cancellationToken),
            defined,
            CallSchedule.Today(time.GetUtcNow()),
            new PublicAddresses(options.Value.PublicBaseUrl)) with
        { Art = ArtOf(state) };
        return PageResult.Of<PreviewPage>(new PreviewView(state, view, [.. BadgeProblems.Describe(problems, Texts.Current)]));
    }

    private static async Task<IResult> ShowHolderAsync(
        string badge, ClaimsPrincipal user, DraftQueries drafts, ICatalogue catalogue, IOptions<ServiceOptions> options, TimeProvider time, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(user.SignedIn(), badge, cancellationToken) is not { } state)
        {
            return ErrorPages.NotFound;
        }

        (Badge defined, _) = await drafts.CheckAsync(state, cancellationToken);
        Award award = SampleOf(defined, options.Value.PublicBaseUrl, time.GetUtcNow());
        Issuer issuer = (await WithAsync(catalogue, defined, cancellationToken)).IssuerOf(defined);
        PublicBadgeView view = PublicBadgeView.Of(new PublicAward(award, defined, issuer), Texts.Current) with { PreviewArt = ArtOf(state) };
        return PageResult.Of<PublicBadgePage>(view);
    }

    private static async Task<IResult> ShowArtAsync(
        string badge, string format, ClaimsPrincipal user, DraftQueries drafts, DraftArtwork artwork, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse(format, ignoreCase: true, out ArtFormat asked)
            || !Enum.IsDefined(asked)
            || await drafts.FindAsync(user.SignedIn(), badge, cancellationToken) is not { } state)
        {
            return ErrorPages.NotFound;
        }

        (Badge defined, _) = await drafts.CheckAsync(state, cancellationToken);
        return Results.Bytes(await artwork.ShowAsync(state, defined, asked, cancellationToken), ArtUploads.ContentType(asked));
    }

    private static string ArtOf(BadgeState state) => ManagePaths.Art(state.Id, "svg", state.Revision);

    // The catalogue as it would be: other badges then lead to the draft as well.
    private static async Task<CatalogueSnapshot> WithAsync(ICatalogue catalogue, Badge defined, CancellationToken cancellationToken)
    {
        CatalogueSnapshot now = await catalogue.CurrentAsync(cancellationToken);
        return new CatalogueSnapshot(now.Issuers, [.. now.Badges.Where(other => other.Id != defined.Id), defined]);
    }

    private static Award SampleOf(Badge badge, string baseUrl, DateTimeOffset now) => new()
    {
        Id = Sample,
        Nomination = Sample,
        Badge = badge.Id,
        BadgeVersion = badge.Version,
        Issuer = badge.Issuer,
        BaseUrl = baseUrl,
        IdentityHash = Sample,
        Salt = Sample,
        IssuedOn = now,
        Expires = IsoPeriod.TryParse(badge.Validity, out IsoPeriod validity) ? validity.AddTo(now) : null,
        StatusList = 0,
        StatusIndex = 0,
        State = AwardState.Published,
    };
}
