using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Planning;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Managers plan sessions, change them and call them off.</summary>
internal static class PlanEndpoints
{
    public static void MapPlanning(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(CommissionPaths.New, PrepareAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(CommissionPaths.New, PlanAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapGet(CommissionPaths.EditPattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(CommissionPaths.EditPattern, ChangeAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapGet(CommissionPaths.CancelPattern, AskAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(CommissionPaths.CancelPattern, CancelAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> PrepareAsync(
        string? issuer, string? from, ClaimsPrincipal user, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        Issuer[] managed = [.. (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(one => actor.Manages(one.Id, Matter.Commission))];
        if ((issuer is null && managed.Length == 1 ? managed[0] : managed.FirstOrDefault(one => one.Id == issuer)) is not { } found)
        {
            return issuer is null && managed.Length > 0 ? PageResult.SeeOther(CommissionPaths.Calendar) : ErrorPages.NotFound;
        }

        CommissionSession? model = from is null ? null : (await queries.FindAsync(from, cancellationToken))?.Value;
        SessionPlan plan = model?.Issuer == found.Id ? SessionPlan.Of(model) with { Days = null } : PlanForm.New;
        return PageResult.Of<PlanPage>(new PlanView(found, plan, FormProblems.None) { Key = UnguessableId.New() });
    }

    private static async Task<IResult> PlanAsync(
        HttpRequest request, ClaimsPrincipal user, PlanSessions plans, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string issuer = form[PlanForm.IssuerField].ToString();
        string key = form[PlanForm.KeyField].ToString();
        SessionPlan plan = PlanForm.Read(form);
        PlanResult result = await plans.ExecuteAsync(issuer, plan, key, user.SignedIn(), cancellationToken);
        return result switch
        {
            { Answer: SessionAnswer.Done, Sessions: [var only] } => PageResult.SeeOther(CommissionPaths.Done(only, SessionNews.Planned)),
            { Answer: SessionAnswer.Done } => PageResult.SeeOther(CommissionPaths.CalendarOf(issuer)),
            { Answer: SessionAnswer.Invalid } => PageResult.Of<PlanPage>(
                new PlanView(
                    (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(issuer)!, plan, CommissionProblems.Describe(result.Problems, Texts.Current))
                { Key = key },
                StatusCodes.Status422UnprocessableEntity),
            _ => ErrorPages.NotFound,
        };
    }

    private static async Task<IResult> ShowAsync(
        string session, ClaimsPrincipal user, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken) =>
        await queries.FindAsync(session, cancellationToken) is { Value: var found } && user.SignedIn().Manages(found.Issuer, Matter.Commission)
            ? PageResult.Of<PlanPage>(await ViewAsync(found, SessionPlan.Of(found), FormProblems.None, catalogue, cancellationToken))
            : ErrorPages.NotFound;

    private static async Task<IResult> ChangeAsync(
        string session, HttpRequest request, ClaimsPrincipal user, ChangePlan plans, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        SessionPlan plan = PlanForm.Read(form);
        SessionResult result = await plans.ExecuteAsync(session, plan, form[PlanForm.SeenField], user.SignedIn(), cancellationToken);
        return result.Answer switch
        {
            SessionAnswer.Done => PageResult.SeeOther(CommissionPaths.Done(session, SessionNews.Changed)),
            SessionAnswer.Invalid => PageResult.Of<PlanPage>(
                await ViewAsync(result.Session!, plan, CommissionProblems.Describe(result.Problems, Texts.Current), catalogue, cancellationToken),
                StatusCodes.Status422UnprocessableEntity),
            SessionAnswer.Conflict => PageResult.Of<PlanPage>(
                await ViewAsync(result.Session!, plan, FormProblems.None, catalogue, cancellationToken) with { Conflict = true }, StatusCodes.Status409Conflict),
            _ => ErrorPages.NotFound,
        };
    }

    private static async Task<IResult> AskAsync(
        string session, ClaimsPrincipal user, CommissionQueries queries, ICatalogue catalogue, CancellationToken cancellationToken) =>
        await queries.FindAsync(session, cancellationToken) is { Value: { Status: SessionStatus.Planned } found } && user.SignedIn().Manages(found.Issuer, Matter.Commission)
            ? PageResult.Of<CancelPage>(await ViewAsync(found, SessionPlan.Of(found), FormProblems.None, catalogue, cancellationToken))
            : ErrorPages.NotFound;

    private static async Task<IResult> CancelAsync(string session, ClaimsPrincipal user, CancelSession cancel, CancellationToken cancellationToken) =>
        (await cancel.ExecuteAsync(session, user.SignedIn(), cancellationToken)).Answer switch
        {
            SessionAnswer.Done => PageResult.SeeOther(CommissionPaths.Done(session, SessionNews.Cancelled)),
            SessionAnswer.Conflict => PageResult.SeeOther(CommissionPaths.Done(session, SessionNews.Conflict)),
            _ => ErrorPages.NotFound,
        };

    private static async Task<PlanView> ViewAsync(
        CommissionSession session, SessionPlan plan, FormProblems problems, ICatalogue catalogue, CancellationToken cancellationToken) =>
        new((await catalogue.CurrentAsync(cancellationToken)).FindIssuer(session.Issuer) ?? throw new KeyNotFoundException("The catalogue has lost the session's issuer."), plan, problems)
        {
            Session = session,
        };
}
