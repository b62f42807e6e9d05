using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting.RateLimiting;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Where a reviewer from outside comes in, by a link that works once: only the button uses it up.</summary>
internal static class JoinEndpoints
{
    public static void MapJoining(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(CommissionPaths.JoinPattern, ShowAsync).AllowAnonymous();
        pages.MapPost(CommissionPaths.JoinPattern, JoinAsync).AllowAnonymous().RequireFormToken().RequireRateLimiting(RateLimits.SignIns);
        pages.MapPost(CommissionPaths.JoinAgainPattern, RenewAsync).AllowAnonymous().RequireFormToken().RequireRateLimiting(RateLimits.SignIns);
    }

    private static async Task<IResult> ShowAsync(
        string session, string? seat, int? number, string? key, bool? sent, SeatLink links, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken) =>
        await PageAsync(session, seat, number, key, links, queries, catalogue, cancellationToken) is { } view
            ? PageResult.Of<JoinPage>(view with { Renewed = sent == true })
            : ErrorPages.DeadLink;

    private static async Task<IResult> JoinAsync(
        string session,
        string? seat,
        int? number,
        string? key,
        HttpContext context,
        SeatLink links,
        JoinSitting joining,
        CommissionQueries queries,
        ICatalogue catalogue,
        CancellationToken cancellationToken)
    {
        if (await PageAsync(session, seat, number, key, links, queries, catalogue, cancellationToken) is not { } view)
        {
            return ErrorPages.DeadLink;
        }

        if (await joining.ExecuteAsync(session, view.Seat.Id, view.Number, cancellationToken) is not { } actor)
        {
            return PageResult.SeeOther(CommissionPaths.Join(session, view.Seat.Id, view.Number, key!));
        }

        await Access.SignIn.SignInReviewerAsync(context, actor);
        return PageResult.SeeOther(CommissionPaths.Sitting(session));
    }

    private static async Task<IResult> RenewAsync(
        string session,
        string? seat,
        int? number,
        string? key,
        SeatLink links,
        JoinSitting joining,
        CommissionQueries queries,
        ICatalogue catalogue,
        CancellationToken cancellationToken)
    {
        if (await PageAsync(session, seat, number, key, links, queries, catalogue, cancellationToken) is not { } view)
        {
            return ErrorPages.DeadLink;
        }

        await joining.RenewAsync(session, view.Seat.Id, view.Number, cancellationToken);
        return PageResult.SeeOther($"{CommissionPaths.Join(session, view.Seat.Id, view.Number, key!)}&sent=true");
    }

    private static async Task<JoinView?> PageAsync(
        string session, string? seat, int? number, string? key, SeatLink links, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        if (seat is null || number is null || !links.Joins(session, seat, number.Value, key)
            || await queries.FindAsync(session, cancellationToken) is not { Value: var found }
            || found.Seats.FirstOrDefault(one => one.Id == seat) is not { } own || !JoinSitting.IsOpen(found, own))
        {
            return null;
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        List<string> badges = [];
        foreach (AgendaItem item in await queries.DossiersAsync(found, cancellationToken))
        {
            if (own.Covers(item.Nomination))
            {
                badges.Add(snapshot.FindBadge(item.Badge)?.Name ?? item.Badge);
            }
        }

        return snapshot.FindIssuer(found.Issuer) is { } issuer ? new JoinView(found, issuer, own, number.Value, key!, badges) : null;
    }
}
