using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Bag;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Contribute;

/// <summary>What an invited colleague's link opens: they put evidence into a bag, take it back, or say no.</summary>
internal static class ContributeEndpoints
{
    private const string Path = "/contribute/{id}/{invitation}";

    public static void MapContribute(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, ShowAsync).AllowAnonymous();
        pages.MapPost(Path, AddAsync).AllowAnonymous().RequireFormToken().WithMetadata(BagPieceEndpoints.BodyOf(pages));
        pages.MapPost(Path + "/pieces/{piece}/remove", TakeBackAsync).AllowAnonymous().RequireFormToken();
        pages.MapPost(Path + "/decline", DeclineAsync).AllowAnonymous().RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(
        string id, string invitation, string? key, string? done, Contributions contributions, CancellationToken cancellationToken) =>
        await contributions.OpenAsync(id, invitation, key, cancellationToken) is { } view
            ? PageResult.Of<ContributePage>(view with { Done = BagNews.Parse(done) })
            : ErrorPages.DeadLink;

    private static async Task<IResult> AddAsync(
        string id,
        string invitation,
        string? key,
        HttpRequest request,
        Contributions contributions,
        EvidenceRowsReader reader,
        ReceivedFiles received,
        ContributeToBag contribute,
        CancellationToken cancellationToken)
    {
        if (await contributions.OpenAsync(id, invitation, key, cancellationToken) is not { } view)
        {
            return ErrorPages.DeadLink;
        }

        if (!view.IsOpen)
        {
            return PageResult.Of<ContributePage>(view, StatusCodes.Status409Conflict);
        }

        List<FieldProblem> problems = [];
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string? name = form[ContributeToBag.NameField];
        EvidenceRow row = await reader.ReadAsync(form, 0, problems, cancellationToken) with { WitnessName = null, WitnessEmail = null };
        BagResult result = problems.Count > 0
            ? new BagResult(view.Bag, [])
            : await contribute.AddAsync(id, invitation, name, row.Draft, cancellationToken);
        problems.AddRange(BagLabels.Describe(result.Problems, Texts.Current));
        return problems.Count == 0
            ? Back(view, BagNews.PieceAdded)
            : PageResult.Of<ContributePage>(
                view with
                {
                    Name = name,
                    Row = row,
                    Seal = row.File is { } file ? received.Seal(file) : null,
                    Problems = new FormProblems([.. BagPages.InForm(problems)]),
                },
                StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> TakeBackAsync(
        string id, string invitation, string piece, string? key, Contributions contributions, ContributeToBag contribute, CancellationToken cancellationToken)
    {
        if (await contributions.OpenAsync(id, invitation, key, cancellationToken) is not { } view)
        {
            return ErrorPages.DeadLink;
        }

        await contribute.RemoveAsync(id, invitation, piece, cancellationToken);
        return Back(view, BagNews.PieceRemoved);
    }

    private static async Task<IResult> DeclineAsync(
        string id, string invitation, string? key, Contributions contributions, ContributeToBag contribute, CancellationToken cancellationToken)
    {
        if (await contributions.OpenAsync(id, invitation, key, cancellationToken) is not { } view)
        {
            return ErrorPages.DeadLink;
        }

        await contribute.DeclineAsync(id, invitation, cancellationToken);
        return PageResult.SeeOther(BagPaths.Contribution(id, invitation, view.Key));
    }

    private static IResult Back(ContributeView view, string done) =>
        PageResult.SeeOther($"{BagPaths.Contribution(view.Bag.Id, view.Contributor.Id, view.Key)}&done={done}");
}
