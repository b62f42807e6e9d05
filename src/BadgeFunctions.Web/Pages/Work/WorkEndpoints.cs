using System.Security.Claims;
using BadgeFunctions.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Work;

/// <summary>What waits for whoever is signed in.</summary>
internal static class WorkEndpoints
{
    public const string Path = Access.SignIn.MembersHome;

    public static void MapWork(this IEndpointRouteBuilder pages) => pages.MapGet(Path, ShowAsync).RequireAuthorization(Policies.SignedIn);

    public static string Sitting(string session) => $"/sitting/{Uri.EscapeDataString(session)}";

    public static string Sitting(string session, string nomination) => $"{Sitting(session)}/{Uri.EscapeDataString(nomination)}";

    public static string Session(string session) => $"/commission/{Uri.EscapeDataString(session)}";

    public static string Minutes(string session) => $"/minutes/{Uri.EscapeDataString(session)}";

    private static async Task<IResult> ShowAsync(ClaimsPrincipal user, WorkLists lists, CancellationToken cancellationToken) =>
        PageResult.Of<WorkPage>(await lists.DescribeAsync(user.SignedIn(), cancellationToken));
}
