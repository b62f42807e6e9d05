using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Testimony;

/// <summary>Where a witness writes what they saw, once, through a signed link.</summary>
internal static class TestimonyEndpoints
{
    public const string AnswerField = "answer";
    public const string Write = "write";
    public const string Decline = "decline";

    private const string Path = "/testimony/{id}/{piece}";

    public static void MapTestimony(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, AnswerAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id, string piece, string? key, ISignedLinks links, TestimonyQueries testimonies, ICatalogue catalogue, CancellationToken cancellationToken) =>
        links.Grants(LinkPurposes.Testimony, $"{id}/{piece}", key)
            ? await PageAsync(id, piece, key!, new TestimonyDraft(null, null), FormProblems.None, testimonies, catalogue, cancellationToken)
            : ErrorPages.DeadLink;

    private static async Task<IResult> AnswerAsync(
        string id,
        string piece,
        string? key,
        HttpRequest request,
        ISignedLinks links,
        WriteTestimony write,
        TestimonyQueries testimonies,
        ICatalogue catalogue,
        CancellationToken cancellationToken)
    {
        if (!links.Grants(LinkPurposes.Testimony, $"{id}/{piece}", key))
        {
            return ErrorPages.DeadLink;
        }

        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        TestimonyDraft draft = new(form[WriteTestimony.TextField], form[WriteTestimony.RelationField]);
        TestimonyResult? result = form[AnswerField].ToString() switch
        {
            Write => await write.ExecuteAsync(id, piece, draft, cancellationToken),
            Decline => await write.DeclineAsync(id, piece, cancellationToken),
            _ => null,
        };
        return result switch
        {
            null => ErrorPages.Of(StatusCodes.Status400BadRequest),
            { State: null } => ErrorPages.DeadLink,
            { Problems: [] } => PageResult.SeeOther(PagePaths.Testimony(id, piece, key!)),
            _ => await PageAsync(id, piece, key!, draft, new FormProblems([.. result.Problems.Select(Describe)]), testimonies, catalogue, cancellationToken),
        };
    }

    private static async Task<IResult> PageAsync(
        string id,
        string piece,
        string key,
        TestimonyDraft draft,
        FormProblems problems,
        TestimonyQueries testimonies,
        ICatalogue catalogue,
        CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        if (await testimonies.FindAsync(id, piece, cancellationToken) is not { } asked
            || snapshot.FindBadge(asked.Found.Value.Badge) is not { } badge)
        {
            return ErrorPages.DeadLink;
        }

        Person nominee = asked.Found.Value.Nominee;
        TestimonyView view = new(
            $"{nominee.GivenName} {nominee.FamilyName}", badge, snapshot.IssuerOf(badge), asked.State, PagePaths.Testimony(id, piece, key), draft, problems);
        return PageResult.Of<TestimonyPage>(view, problems.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static FieldProblem Describe(Problem problem) => new(
        problem.Field, Texts.Current[$"evidence.testimony-{problem.Field}"], ProblemText.Describe(problem, Texts.Current.Culture));
}
