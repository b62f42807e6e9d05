using BadgeFunctions.Core;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Tracking;

/// <summary>Where a nomination stands, for whoever has a signed link; its nominee's own link also tries again and takes it back.</summary>
internal static class TrackingEndpoints
{
    private const string Path = "/tracking/{id}";

    public static void MapTracking(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path + "/retry", RetryAsync).AllowAnonymous().RequireFormToken();
        pages.MapGet(Path + "/withdraw", AskAsync).AllowAnonymous();
        pages.MapPost(Path + "/withdraw", WithdrawAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id,
        string? key,
        bool? sent,
        bool? again,
        ISignedLinks links,
        NominationQueries nominations,
        AwardQueries awards,
        ICatalogue catalogue,
        CommissionDays commissions,
        IOptions<ServiceOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        bool own = links.Grants(LinkPurposes.Own, id, key);
        if ((!own && !links.Grants(LinkPurposes.Tracking, id, key))
            || await nominations.FindAsync(id, cancellationToken) is not { Value: var found })
        {
            return ErrorPages.DeadLink;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (snapshot.FindBadge(found.Badge) is not { } badge)
        {
            return ErrorPages.DeadLink;
        }

        Nomination nomination = own ? found : AnswerPeriod.ForSender(found, time.GetUtcNow(), options.Value.ConsentLinkLifetime);
        Award? award = nomination.Status == NominationStatus.Approved
            ? (await awards.FindAsync(nomination.AwardId, cancellationToken))?.Value
            : null;
        return PageResult.Of<TrackingPage>(new TrackingView(
            nomination, badge, award, sent == true && nomination.Decision is null, key!, again == true)
        {
            OwnKey = own ? key : null,
            NextCommission = badge.Approval == ApprovalPaths.Commission && nomination.Status is NominationStatus.Submitted or NominationStatus.Deferred
                ? await NextCommissionAsync(commissions, snapshot.IssuerOf(badge), CallSchedule.Today(time.GetUtcNow()), cancellationToken)
                : null,
        });
    }

    private static async Task<IResult> RetryAsync(
        string id, string? key, ISignedLinks links, RetryNomination retry, BagPages bags, CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Own, id, key) || await retry.ExecuteAsync(id, cancellationToken) is not { } nomination)
        {
            return ErrorPages.DeadLink;
        }

        return nomination.Status == NominationStatus.Draft ? bags.ToBag(id) : PageResult.SeeOther(PagePaths.Tracking(id, key!));
    }

    private static async Task<IResult> AskAsync(
        string id, string? key, ISignedLinks links, NominationQueries nominations, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Own, id, key)
            || await nominations.FindAsync(id, cancellationToken) is not { Value: var nomination }
            || (await catalogue.CurrentAsync(cancellationToken)).FindBadge(nomination.Badge) is not { } badge)
        {
            return ErrorPages.DeadLink;
        }

        return WithdrawNomination.IsPossible(nomination.Status)
            ? PageResult.Of<WithdrawPage>(new WithdrawView(nomination, badge, key!))
            : PageResult.SeeOther(PagePaths.Tracking(id, key!));
    }

    private static async Task<IResult> WithdrawAsync(
        string id, string? key, ISignedLinks links, WithdrawNomination withdraw, CancellationToken cancellationToken) =>
        links.Grants(LinkPurposes.Own, id, key) && await withdraw.ExecuteAsync(id, cancellationToken) is not null
            ? PageResult.SeeOther(PagePaths.Tracking(id, key!))
            : ErrorPages.DeadLink;

    private static async Task<DateOnly?> NextCommissionAsync(CommissionDays commissions, Issuer issuer, DateOnly today, CancellationToken cancellationToken) =>
        await commissions.ComingAsync(issuer, today, cancellationToken) is [var next, ..] ? next : null;
}
