using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>The sitting as a whole: its charter, its agenda, what everybody looks at.</summary>
internal static class SittingEndpoints
{
    public const string SessionPath = SittingPaths.Root + "/{session}";

    // Pages that show evidence in place: films and the browser's PDF viewer, from here alone.
    private const string EvidencePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; frame-src 'self'; form-action 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapSitting(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(SessionPath, ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(SessionPath + "/charter", AcknowledgeAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(SessionPath + "/open", OpenAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(SessionPath + "/close", CloseAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(SessionPath + "/show", ShowToAllAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapGet(SessionPath + "/state", StateAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapGet(SessionPath + "/screen", ScreenAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapGet(SessionPath + "/agenda", AgendaAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(SessionPath + "/agenda", ArrangeAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapDossier();
    }

    /// <summary>Lets a page show evidence in place.</summary>
    public static void AllowEvidence(HttpResponse response) => response.Headers.ContentSecurityPolicy = EvidencePolicy;

    /// <summary>Whether the charter is still to be acknowledged before anything is seen.</summary>
    public static bool OwesCharter(Participation participation) => participation.Seat is { State: SeatState.Seated, CharterAt: null };

    private static async Task<IResult> ShowAsync(string session, ClaimsPrincipal user, Sittings sittings, CancellationToken cancellationToken) =>
        await sittings.FindAsync(user.SignedIn(), session, cancellationToken) is { } participation
            ? await PageAsync(user.SignedIn(), participation, null, sittings, cancellationToken)
            : ErrorPages.NotFound;

    private static async Task<IResult> PageAsync(
        Actor actor, Participation participation, SittingRefusal? refusal, Sittings sittings, CancellationToken cancellationToken)
    {
        if (!participation.Manages && participation.Seat is not { State: SeatState.Seated })
        {
            return PageResult.SeeOther(SittingPaths.Calendar(participation.Session.Id));
        }

        SittingView view = await sittings.DescribeAsync(actor, participation, refusal, cancellationToken);
        int status = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return OwesCharter(participation) ? PageResult.Of<CharterPage>(view, status) : PageResult.Of<SittingPage>(view, status);
    }

    private static async Task<IResult> AcknowledgeAsync(
        string session, ClaimsPrincipal user, Sittings sittings, RunSitting run, CancellationToken cancellationToken) =>
        await AnswerAsync(session, user, await run.AcknowledgeAsync(session, user.SignedIn(), cancellationToken), sittings, cancellationToken);

    private static async Task<IResult> OpenAsync(string session, ClaimsPrincipal user, Sittings sittings, RunSitting run, CancellationToken cancellationToken) =>
        await AnswerAsync(session, user, await run.OpenAsync(session, user.SignedIn(), cancellationToken), sittings, cancellationToken);

    private static async Task<IResult> CloseAsync(string session, ClaimsPrincipal user, Sittings sittings, RunSitting run, CancellationToken cancellationToken) =>
        await AnswerAsync(session, user, await run.CloseAsync(session, user.SignedIn(), cancellationToken), sittings, cancellationToken);

    private static async Task<IResult> ShowToAllAsync(
        string session, HttpRequest request, ClaimsPrincipal user, Sittings sittings, RunSitting run, CancellationToken cancellationToken)
    {
        string? nomination = (await request.ReadFormAsync(cancellationToken))[SittingFields.Nomination].ToString() is { Length: > 0 } chosen ? chosen : null;
        SittingResult result = await run.ShowAsync(session, nomination, user.SignedIn(), cancellationToken);
        return result.Status == SittingStatus.Done && nomination is not null
            ? PageResult.SeeOther(SittingPaths.Dossier(session, nomination))
            : await AnswerAsync(session, user, result, sittings, cancellationToken);
    }

    private static async Task<IResult> StateAsync(
        string session, string? dossier, HttpRequest request, HttpResponse response, ClaimsPrincipal user, Sittings sittings, CancellationToken cancellationToken)
    {
        if (await sittings.FindAsync(user.SignedIn(), session, cancellationToken) is not { } participation)
        {
            return ErrorPages.NotFound;
        }

        SittingState state = await sittings.StateAsync(participation, dossier, cancellationToken);
        string etag = $"\"{state.Revision}\"";
        response.Headers.ETag = etag;
        response.Headers.CacheControl = "private, no-cache";
        return request.Headers.IfNoneMatch == etag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Json(state, SittingJson.Default.SittingState);
    }

    private static async Task<IResult> ScreenAsync(
        string session, HttpResponse response, ClaimsPrincipal user, Sittings sittings, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await sittings.FindAsync(actor, session, cancellationToken) is not { } participation)
        {
            return ErrorPages.NotFound;
        }

        if (OwesCharter(participation) || (!participation.Judges && !participation.Manages))
        {
            return PageResult.SeeOther(SittingPaths.Session(session));
        }

        AllowEvidence(response);
        return PageResult.Of<ScreenPage>(await sittings.ScreenAsync(actor, participation, cancellationToken));
    }

    private static async Task<IResult> AgendaAsync(string session, ClaimsPrincipal user, Sittings sittings, CancellationToken cancellationToken) =>
        await sittings.FindAsync(user.SignedIn(), session, cancellationToken) is { Leads: true } participation
            ? OwesCharter(participation)
                ? PageResult.SeeOther(SittingPaths.Session(session))
                : PageResult.Of<AgendaPage>(await sittings.AgendaAsync(user.SignedIn(), participation, null, cancellationToken))
            : ErrorPages.NotFound;

    private static async Task<IResult> ArrangeAsync(
        string session, HttpRequest request, ClaimsPrincipal user, Sittings sittings, ArrangeAgenda arrange, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string[] chosen = [.. form[SittingFields.Nomination].OfType<string>()];
        string only = chosen.Length > 0 ? chosen[0] : string.Empty;
        SittingResult result = form[SittingFields.Act].ToString() switch
        {
            "add" => await arrange.AddAsync(session, chosen, actor, cancellationToken),
            "remove" => await arrange.RemoveAsync(session, only, actor, cancellationToken),
            "move" when int.TryParse(form[SittingFields.Place], out int place) => await arrange.MoveAsync(session, only, place, actor, cancellationToken),
            _ => SittingResult.NotFound,
        };
        return result.Status switch
        {
            SittingStatus.Done => PageResult.SeeOther(SittingPaths.Agenda(session)),
            SittingStatus.Refused when await sittings.FindAsync(actor, session, cancellationToken) is { } participation => PageResult.Of<AgendaPage>(
                await sittings.AgendaAsync(actor, participation, result.Refusal, cancellationToken), StatusCodes.Status409Conflict),
            _ => ErrorPages.NotFound,
        };
    }

    private static async Task<IResult> AnswerAsync(
        string session, ClaimsPrincipal user, SittingResult result, Sittings sittings, CancellationToken cancellationToken) => result.Status switch
        {
            SittingStatus.Done => PageResult.SeeOther(SittingPaths.Session(session)),
            SittingStatus.Refused when await sittings.FindAsync(user.SignedIn(), session, cancellationToken) is { } participation =>
                await PageAsync(user.SignedIn(), participation, result.Refusal, sittings, cancellationToken),
            _ => ErrorPages.NotFound,
        };
}
