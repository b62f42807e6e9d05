using System.Security.Claims;
using BadgeFunctions.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>The calendar of all commissions, open to everybody.</summary>
internal static class CalendarEndpoints
{
    public static void MapCommission(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(CommissionPaths.Calendar, ShowAsync).AllowAnonymous();
        pages.MapFeeds();
        pages.MapRules();
        pages.MapPlanning();
        pages.MapSession();
        pages.MapSeats();
        pages.MapCalls();
        pages.MapJoining();
    }

    private static async Task<IResult> ShowAsync(
        string? issuer, int? year, ClaimsPrincipal user, Calendars calendars, CancellationToken cancellationToken) =>
        PageResult.Of<CalendarPage>(await calendars.DescribeAsync(user.ActorOf(), string.IsNullOrEmpty(issuer) ? null : issuer, year, cancellationToken));
}
