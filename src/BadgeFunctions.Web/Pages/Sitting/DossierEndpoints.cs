using System.Globalization;
using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Review;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>One dossier of a sitting: its evidence, opinions, vote and outcome. Every form may be sent again.</summary>
internal static class DossierEndpoints
{
    private const string DossierPath = SittingEndpoints.SessionPath + "/{nomination}";

    public static void MapDossier(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(DossierPath, ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapGet(DossierPath + "/evidence/{piece}", EvidenceEndpoint.ShowAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(DossierPath + "/opinion", OpineAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(DossierPath + "/vote", VoteAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(DossierPath + "/ballot", RunBallotAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(DossierPath + "/secret", AskSecretAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(DossierPath + "/outcome", WriteAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapPost(DossierPath + "/conflict", DeclareAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string session, string nomination, HttpResponse response, ClaimsPrincipal user, Sittings sittings, CancellationToken cancellationToken) =>
        await PageAsync(session, nomination, response, user, sittings, StatusCodes.Status200OK, view => view, cancellationToken);

    private static async Task<IResult> OpineAsync(
        string session,
        string nomination,
        HttpRequest request,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        GiveOpinion give,
        CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string piece = form[SittingFields.Piece].ToString();
        string answerField = SittingFields.AnswerOf(piece);
        string answer = form[answerField].ToString();
        string reason = form[SittingFields.Why(piece)].ToString();
        DossierTyped typed = new() { Piece = piece, Answer = answer, Reason = reason };
        if (answer is not (DecisionForm.Yes or DecisionForm.No))
        {
            FormProblems missing = new([new FieldProblem(answerField, null, Texts.Current["sitting.opinion-required"])]);
            return await InvalidAsync(session, nomination, response, user, sittings, typed, missing, cancellationToken);
        }

        SittingResult result = await give.ExecuteAsync(
            session, nomination, new EvidenceOpinion(piece, answer == DecisionForm.Yes, reason), user.SignedIn(), cancellationToken);
        FormProblems problems = Describe(result.Problems, SittingFields.Why(piece), "dossier.judge-reason");
        return await AnswerAsync(session, nomination, response, user, sittings, result, typed, problems, cancellationToken);
    }

    private static async Task<IResult> VoteAsync(
        string session,
        string nomination,
        HttpRequest request,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        CastVote cast,
        CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        DossierTyped typed = new() { Vote = form[SittingFields.Choice] };
        if (VoteNames.Parse(typed.Vote) is not { } choice)
        {
            FormProblems missing = new([new FieldProblem(SittingFields.Choice, null, Texts.Current["sitting.vote-required"])]);
            return await InvalidAsync(session, nomination, response, user, sittings, typed, missing, cancellationToken);
        }

        SittingResult result = await cast.ExecuteAsync(session, nomination, RoundOf(form), choice, user.SignedIn(), cancellationToken);
        return await AnswerAsync(session, nomination, response, user, sittings, result, typed, FormProblems.None, cancellationToken);
    }

    private static async Task<IResult> RunBallotAsync(
        string session,
        string nomination,
        HttpRequest request,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        RunBallot run,
        CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        Actor actor = user.SignedIn();
        int round = RoundOf(form);
        string reason = form[SittingFields.ReopenReason].ToString();
        SittingResult result = form[SittingFields.Act].ToString() switch
        {
            "open" => await run.OpenAsync(session, nomination, round, actor, cancellationToken),
            "close" => await run.CloseAsync(session, nomination, round, actor, cancellationToken),
            "reopen" => await run.ReopenAsync(session, nomination, round, reason, actor, cancellationToken),
            "settle" when OutcomeNames.Parse(form[SittingFields.Choice]) is OutcomeKind.Award or OutcomeKind.Refuse or OutcomeKind.Defer =>
                await run.SettleAsync(session, nomination, OutcomeNames.Parse(form[SittingFields.Choice])!.Value, actor, cancellationToken),
            _ => SittingResult.NotFound,
        };
        FormProblems problems = Describe(result.Problems, SittingFields.ReopenReason, "sitting.reopen-reason");
        return await AnswerAsync(session, nomination, response, user, sittings, result, new DossierTyped { Reason = reason }, problems, cancellationToken);
    }

    private static async Task<IResult> AskSecretAsync(
        string session,
        string nomination,
        HttpRequest request,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        AskSecretVote ask,
        CancellationToken cancellationToken)
    {
        string reason = (await request.ReadFormAsync(cancellationToken))[SittingFields.SecretReason].ToString();
        SittingResult result = await ask.ExecuteAsync(session, nomination, reason, user.SignedIn(), cancellationToken);
        FormProblems problems = Describe(result.Problems, SittingFields.SecretReason, "sitting.secret-reason");
        return await AnswerAsync(session, nomination, response, user, sittings, result, new DossierTyped { Reason = reason }, problems, cancellationToken);
    }

    private static async Task<IResult> WriteAsync(
        string session,
        string nomination,
        HttpRequest request,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        RecordOutcome record,
        CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        OutcomeDraft draft = OutcomeForm.Read(form);
        SittingResult result = await record.ExecuteAsync(session, nomination, draft, form[SittingFields.Mark], user.SignedIn(), cancellationToken);
        return await AnswerAsync(
            session, nomination, response, user, sittings, result, new DossierTyped { Outcome = draft }, OutcomeForm.Describe(result.Problems, Texts.Current), cancellationToken);
    }

    private static async Task<IResult> DeclareAsync(
        string session,
        string nomination,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        DeclareConflict declare,
        CancellationToken cancellationToken)
    {
        SittingResult result = await declare.ExecuteAsync(session, nomination, user.SignedIn(), cancellationToken);
        return await AnswerAsync(session, nomination, response, user, sittings, result, DossierTyped.Nothing, FormProblems.None, cancellationToken);
    }

    private static FormProblems Describe(IReadOnlyList<Problem> problems, string field, string label) => new(
        [.. problems.Select(problem => new FieldProblem(field, Texts.Current[label], ProblemText.Describe(problem, Texts.Current.Culture)))]);

    private static int RoundOf(IFormCollection form) =>
        int.TryParse(form[SittingFields.Round], NumberStyles.None, CultureInfo.InvariantCulture, out int round) ? round : 0;

    private static async Task<IResult> AnswerAsync(
        string session,
        string nomination,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        SittingResult result,
        DossierTyped typed,
        FormProblems problems,
        CancellationToken cancellationToken) => result.Status switch
        {
            SittingStatus.Done => PageResult.SeeOther(SittingPaths.Dossier(session, nomination)),
            SittingStatus.NotFound => ErrorPages.NotFound,
            SittingStatus.Invalid => await InvalidAsync(session, nomination, response, user, sittings, typed, problems, cancellationToken),
            _ => await PageAsync(
                session, nomination, response, user, sittings, StatusCodes.Status409Conflict, view => view with { Refusal = result.Refusal, Typed = typed }, cancellationToken),
        };

    private static Task<IResult> InvalidAsync(
        string session,
        string nomination,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        DossierTyped typed,
        FormProblems problems,
        CancellationToken cancellationToken) => PageAsync(
        session,
        nomination,
        response,
        user,
        sittings,
        StatusCodes.Status422UnprocessableEntity,
        view => view with { Problems = problems, Typed = typed },
        cancellationToken);

    private static async Task<IResult> PageAsync(
        string session,
        string nomination,
        HttpResponse response,
        ClaimsPrincipal user,
        Sittings sittings,
        int status,
        Func<DossierView, DossierView> finish,
        CancellationToken cancellationToken)
    {
        if (await sittings.FindAsync(user.SignedIn(), session, nomination, cancellationToken) is not { } dossier)
        {
            return ErrorPages.NotFound;
        }

        if (SittingEndpoints.OwesCharter(dossier.Participation))
        {
            return PageResult.SeeOther(SittingPaths.Session(session));
        }

        if (dossier.Excluded && (dossier.Participation.Judges || dossier.Participation.Manages))
        {
            return PageResult.Of<ExcludedPage>(dossier, status);
        }

        if (await sittings.DescribeAsync(dossier, cancellationToken) is not { } view)
        {
            return ErrorPages.NotFound;
        }

        SittingEndpoints.AllowEvidence(response);
        return PageResult.Of<DossierPage>(finish(view), status);
    }
}
