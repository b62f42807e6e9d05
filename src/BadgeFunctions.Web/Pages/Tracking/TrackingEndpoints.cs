using BadgeFunctions.Core;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Tracking;

/// <summary>Where a nomination stands, for whoever has its signed link.</summary>
internal static class TrackingEndpoints
{
    public static void MapTracking(this IEndpointRouteBuilder pages) => pages.MapGet("/tracking/{id}", ShowAsync).AllowAnonymous();

    private static async Task<IResult> ShowAsync(
        string id,
        string? key,
        bool? sent,
        bool? again,
        ISignedLinks links,
        NominationQueries nominations,
        AwardQueries awards,
        ICatalogue catalogue,
        IOptions<ServiceOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Tracking, id, key)
            || await nominations.FindAsync(id, cancellationToken) is not { Value: var found }
            || (await catalogue.CurrentAsync(cancellationToken)).FindBadge(found.Badge) is not { } badge)
        {
            return ErrorPages.DeadLink;
        }

        Nomination nomination = AnswerPeriod.ForSender(found, time.GetUtcNow(), options.Value.ConsentLinkLifetime);
        Award? award = nomination.Status == NominationStatus.Approved
            ? (await awards.FindAsync(nomination.AwardId, cancellationToken))?.Value
            : null;
        return PageResult.Of<TrackingPage>(new TrackingView(
            nomination, badge, award, sent == true && nomination.Decision is null, key!, again == true));
    }
}
