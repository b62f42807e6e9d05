using System.Security.Cryptography;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The calendar for other people's calendars: one of each issuer without any name, and one of each member.</summary>
internal static class FeedEndpoints
{
    private const string ContentType = "text/calendar; charset=utf-8";

    public static void MapFeeds(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(CommissionPaths.OwnFeedPattern, OwnAsync).AllowAnonymous();
        pages.MapGet(CommissionPaths.FeedPattern, PublicAsync).AllowAnonymous();
    }

    private static async Task<IResult> PublicAsync(
        string issuer,
        HttpResponse response,
        CommissionQueries queries,
        ICatalogue catalogue,
        IOptions<ServiceOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if ((await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        SchoolYear year = SchoolYear.Of(time.GetUtcNow());
        IReadOnlyList<SessionEntry> entries = await queries.ListAsync(issuer, year.From, DateTimeOffset.MaxValue, cancellationToken);
        response.Headers.CacheControl = "public, max-age=900";
        return Answer(
            new SessionFeed(options.Value.PublicBaseUrl, Texts.French).Write(
                Texts.French.Format("calendar.feed-name", found.Name),
                entries.Select(entry => new FeedSession(entry, found.Name, entry.Place, null, Own: false))),
            entries);
    }

    private static async Task<IResult> OwnAsync(
        string? account,
        string? key,
        ISignedLinks links,
        AccountBook accounts,
        MemberSessions sessions,
        ICatalogue catalogue,
        IOptions<ServiceOptions> options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (account is null || !links.Grants(LinkPurposes.SessionFeed, account, key)
            || await accounts.FindAsync(account, cancellationToken) is not { Value: { DisabledAt: null } member })
        {
            return ErrorPages.DeadLink;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        SchoolYear year = SchoolYear.Of(time.GetUtcNow());
        CommissionSession[] own =
        [
            .. (await sessions.ListAsync(member.ToActor(), year.From, DateTimeOffset.MaxValue, cancellationToken))
                .Where(session => session.SeatOf(account)!.State == SeatState.Seated),
        ];
        return Answer(
            new SessionFeed(options.Value.PublicBaseUrl, Texts.French).Write(
                Texts.French["calendar.feed-own-name"],
                own.Select(session => new FeedSession(
                    SessionEntry.Of(session),
                    snapshot.FindIssuer(session.Issuer)?.Name ?? session.Issuer,
                    session.Place ?? session.MeetingUrl,
                    session.MeetingUrl,
                    Own: true))),
            own.Select(SessionEntry.Of));
    }

    private static IResult Answer(byte[] calendar, IEnumerable<SessionEntry> entries) => Results.Bytes(
        calendar,
        ContentType,
        lastModified: entries.Max(entry => entry.ChangedAt),
        entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(calendar))[..32]}\""));
}
