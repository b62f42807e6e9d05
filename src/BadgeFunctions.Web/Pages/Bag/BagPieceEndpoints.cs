using BadgeFunctions.Core;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Hosting;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.Nominate;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>The pieces of evidence in a bag: each is put in, changed and taken out by a form of its own.</summary>
internal static class BagPieceEndpoints
{
    private const string Path = "/bag/{id}/pieces";
    private const string PiecePath = Path + "/{piece}";
    private const long OtherFields = 1024 * 1024;

    public static void MapBagPieces(this IEndpointRouteBuilder pages)
    {
        BodyLimit body = BodyOf(pages);
        pages.MapPost(Path, AddAsync).AllowAnonymous().RequireFormToken().WithMetadata(body);
        pages.MapGet(PiecePath, EditAsync).AllowAnonymous();
        pages.MapPost(PiecePath, ChangeAsync).AllowAnonymous().RequireFormToken().WithMetadata(body);
        pages.MapPost(PiecePath + "/remove", RemoveAsync).AllowAnonymous().RequireFormToken();
        pages.MapGet(PiecePath + "/file", DownloadAsync).AllowAnonymous();
    }

    /// <summary>Room for one file that is somewhat too large: it is told beside its field.</summary>
    public static BodyLimit BodyOf(IEndpointRouteBuilder pages) =>
        new((2 * pages.ServiceProvider.GetRequiredService<IOptions<ServiceOptions>>().Value.MaximumEvidenceLength) + OtherFields);

    private static async Task<IResult> AddAsync(
        string id, string? key, HttpRequest request, BagPages bags, EvidenceRowsReader reader, BagPieces pieces, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        if (view is null)
        {
            return instead;
        }

        List<FieldProblem> problems = [];
        EvidenceRow row = await reader.ReadAsync(await request.ReadFormAsync(cancellationToken), 0, problems, cancellationToken);
        BagResult result = problems.Count > 0 ? new BagResult(view.Bag, []) : await pieces.AddAsync(id, row.Draft, cancellationToken);
        problems.AddRange(BagLabels.Describe(result.Problems, Texts.Current));
        return result.Bag is null ? bags.ToTracking(id)
            : problems.Count > 0 ? bags.CorrectPiece(view, row, problems)
            : BagPages.Done(view, BagNews.PieceAdded);
    }

    private static async Task<IResult> EditAsync(string id, string piece, string? key, BagPages bags, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        return view is null ? instead : Own(view, piece) is { } one ? PageResult.Of<BagPiecePage>(BagPieceView.Of(view, one)) : BackTo(view);
    }

    private static async Task<IResult> ChangeAsync(
        string id,
        string piece,
        string? key,
        HttpRequest request,
        BagPages bags,
        EvidenceRowsReader reader,
        ReceivedFiles received,
        BagPieces pieces,
        CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        if (view is null || Own(view, piece) is not { } one)
        {
            return view is null ? instead : BackTo(view);
        }

        List<FieldProblem> problems = [];
        EvidenceRow row = await reader.ReadAsync(await request.ReadFormAsync(cancellationToken), 0, problems, cancellationToken);
        BagResult result = problems.Count > 0 ? new BagResult(view.Bag, []) : await pieces.ChangeAsync(id, piece, row.Draft, cancellationToken);
        problems.AddRange(BagLabels.Describe(result.Problems, Texts.Current));
        if (problems.Count == 0)
        {
            return result.Bag is null ? BackTo(view) : BagPages.Done(view, BagNews.PieceChanged);
        }

        string? seal = row.File is { } file ? received.Seal(file) : null;
        BagPieceView corrected = BagPieceView.Of(view, one) with { Row = row, Seal = seal, Problems = new FormProblems([.. BagPages.InForm(problems)]) };
        return PageResult.Of<BagPiecePage>(corrected, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> RemoveAsync(
        string id, string piece, string? key, BagPages bags, BagPieces pieces, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        if (view is null)
        {
            return instead;
        }

        await pieces.RemoveAsync(id, piece, contributor: null, cancellationToken);
        return BagPages.Done(view, BagNews.PieceRemoved);
    }

    private static async Task<IResult> DownloadAsync(
        string id, string piece, string? key, HttpResponse response, BagPages bags, IFiles files, CancellationToken cancellationToken)
    {
        (BagView? view, IResult instead) = await bags.OpenAsync(id, key, cancellationToken);
        if (view is null)
        {
            return instead;
        }

        if (view.Bag.Evidence.FirstOrDefault(one => one.Id == piece)?.File is not { } file
            || await files.OpenAsync(FileArea.Private, file.Path, cancellationToken) is not { } content)
        {
            return ErrorPages.NotFound;
        }

        // A colleague may have put it in: it is handed over, never run or shown under our name.
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(content.Content, file.ContentType, file.Name, content.LastModified, enableRangeProcessing: true);
    }

    private static Evidence? Own(BagView view, string piece) =>
        view.Bag.Evidence.FirstOrDefault(one => one.Id == piece && one.Contributor is null);

    private static IResult BackTo(BagView view) => PageResult.SeeOther(BagPaths.Bag(view.Bag.Id, view.Key));
}
