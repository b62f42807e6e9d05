using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Minutes;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Testimony;

/// <summary>Where the author of a testimony answers a commission, once, through a signed link.</summary>
internal static class AdditionEndpoints
{
    private const string Path = "/testimony/{id}/{piece}/{question}";

    public static void MapTestimonyAdditions(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, AnswerAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id, string piece, string question, string? key, ISignedLinks links, AddToTestimony additions, ICatalogue catalogue, CancellationToken cancellationToken) =>
        Grants(links, id, piece, question, key)
            ? await PageAsync(id, piece, question, key!, null, FormProblems.None, additions, catalogue, cancellationToken)
            : ErrorPages.DeadLink;

    private static async Task<IResult> AnswerAsync(
        string id,
        string piece,
        string question,
        string? key,
        HttpRequest request,
        ISignedLinks links,
        AddToTestimony additions,
        ICatalogue catalogue,
        CancellationToken cancellationToken)
    {
        if (!Grants(links, id, piece, question, key))
        {
            return ErrorPages.DeadLink;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string? text = form[WriteTestimony.TextField];
        TestimonyResult? result = form[TestimonyEndpoints.AnswerField].ToString() switch
        {
            TestimonyEndpoints.Write => await additions.ExecuteAsync(id, piece, question, text, cancellationToken),
            TestimonyEndpoints.Decline => await additions.DeclineAsync(id, piece, question, cancellationToken),
            _ => null,
        };
        return result switch
        {
            null => ErrorPages.Of(StatusCodes.Status400BadRequest),
            { State: null } => ErrorPages.DeadLink,
            { Problems: [] } => PageResult.SeeOther(MinutesPaths.Addition(id, piece, question, key!)),
            _ => await PageAsync(id, piece, question, key!, text, new FormProblems([.. result.Problems.Select(Describe)]), additions, catalogue, cancellationToken),
        };
    }

    private static async Task<IResult> PageAsync(
        string id,
        string piece,
        string question,
        string key,
        string? text,
        FormProblems problems,
        AddToTestimony additions,
        ICatalogue catalogue,
        CancellationToken cancellationToken) =>
        await additions.FindAsync(id, piece, question, cancellationToken) is { } asked
        && (await catalogue.CurrentAsync(cancellationToken)).FindBadge(asked.Found.Value.Badge) is { } badge
            ? PageResult.Of<AdditionPage>(
                new AdditionView(asked, badge, MinutesPaths.Addition(id, piece, question, key), text, problems),
                problems.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK)
            : ErrorPages.DeadLink;

    private static bool Grants(ISignedLinks links, string id, string piece, string question, string? key) =>
        links.Grants(LinkPurposes.TestimonyAddition, $"{id}/{piece}/{question}", key);

    private static FieldProblem Describe(Problem problem) =>
        new(problem.Field, Texts.Current["minutes.addition-text"], ProblemText.Describe(problem, Texts.Current.Culture));
}
