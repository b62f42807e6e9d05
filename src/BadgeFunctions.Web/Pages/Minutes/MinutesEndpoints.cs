using System.Globalization;
using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>What comes after a sitting: its messages, their release, and its minutes.</summary>
internal static class MinutesEndpoints
{
    public const string SeenField = "seen";

    public static void MapMinutes(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(MinutesPaths.SessionPattern, ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(MinutesPaths.ReleasePattern, ReleaseAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapGet(MinutesPaths.PdfPattern, PdfAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapGet(MinutesPaths.TextPattern, TextAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapMessages();
        pages.MapTemplates();
        pages.MapEcho();
        pages.MapMinutesCheck();
    }

    private static async Task<IResult> ShowAsync(
        string session, string? done, ClaimsPrincipal user, MinutesDesk desk, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(session, user.SignedIn(), cancellationToken) is not { } part)
        {
            return ErrorPages.NotFound;
        }

        MinutesView view = await desk.DescribeAsync(part, MinutesView.Known(done), cancellationToken);
        return part.Writes || view.Releases.Count > 0 ? PageResult.Of<MinutesPage>(view) : ErrorPages.NotFound;
    }

    private static async Task<IResult> ReleaseAsync(
        string session, HttpRequest request, ClaimsPrincipal user, MinutesDesk desk, ReleaseSession release, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        string seen = (await request.ReadFormAsync(cancellationToken))[SeenField].ToString();
        ReleaseStatus status = await release.ExecuteAsync(session, seen, actor, cancellationToken);
        if (status is ReleaseStatus.Released or ReleaseStatus.Nothing)
        {
            return PageResult.SeeOther($"{MinutesPaths.Session(session)}?done={status.ToString().ToLowerInvariant()}");
        }

        return status != ReleaseStatus.NotFound && await desk.FindAsync(session, actor, cancellationToken) is { } part
            ? PageResult.Of<MinutesPage>(
                await desk.DescribeAsync(part, status.ToString().ToLowerInvariant(), cancellationToken), StatusCodes.Status409Conflict)
            : ErrorPages.NotFound;
    }

    private static Task<IResult> PdfAsync(
        string session, int? version, ClaimsPrincipal user, MinutesDesk desk, ReleaseQueries releases, MinutesFiles files, CancellationToken cancellationToken) =>
        FileAsync(session, version, true, user, desk, releases, files, cancellationToken);

    private static Task<IResult> TextAsync(
        string session, int? version, ClaimsPrincipal user, MinutesDesk desk, ReleaseQueries releases, MinutesFiles files, CancellationToken cancellationToken) =>
        FileAsync(session, version, false, user, desk, releases, files, cancellationToken);

    private static async Task<IResult> FileAsync(
        string session,
        int? version,
        bool pdf,
        ClaimsPrincipal user,
        MinutesDesk desk,
        ReleaseQueries releases,
        MinutesFiles files,
        CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(session, user.SignedIn(), cancellationToken) is not { } part)
        {
            return ErrorPages.NotFound;
        }

        IReadOnlyList<SessionRelease> released = await releases.ListAsync(part.Session, cancellationToken);
        string type = pdf ? MinutesFiles.PdfType : MinutesFiles.TextType;
        if (released.LastOrDefault(one => version is null || one.Number == version) is { } release)
        {
            return await files.OpenAsync(release, pdf, cancellationToken) is { } content
                ? Results.Stream(content.Content, type, NameOf(part.Session, "minutes.file", release.Number, pdf))
                : ErrorPages.NotFound;
        }

        return part.Writes && released.Count == 0 && version is null
            ? Results.Bytes(await files.DraftAsync(part.Session, pdf, cancellationToken), type, NameOf(part.Session, "minutes.draft-file", 0, pdf))
            : ErrorPages.NotFound;
    }

    private static string NameOf(CommissionSession session, string text, int number, bool pdf)
    {
        string day = CallSchedule.Today(session.StartsAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"{Texts.Current.Format(text, day, number)}.{(pdf ? "pdf" : "txt")}";
    }
}
