using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Editing;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>An issuer's place in the tree, and what is left to its own managers.</summary>
internal static class PlaceEndpoints
{
    internal const string ParentField = "parent";
    internal const string DelegatedField = "delegated";
    internal const string RevisionField = "revision";
    private const string Saved = "saved";

    public static void MapPlaces(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PeoplePaths.PlacePattern, ShowAsync).RequireAuthorization(Policies.Administrator);
        pages.MapPost(PeoplePaths.PlacePattern, SaveAsync).RequireAuthorization(Policies.Administrator).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(string issuer, string? done, ClaimsPrincipal user, PlaceIssuer places, CancellationToken cancellationToken)
    {
        IReadOnlyList<Issuer> all = await places.ListAsync(user.SignedIn(), cancellationToken);
        return all.FirstOrDefault(one => one.Id == issuer) is { } found
            ? PageResult.Of<PlacePage>(View(found, all, found.Parent, found.Delegated ?? Matters.All, []) with { Done = done == Saved })
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> SaveAsync(
        string issuer, HttpRequest request, ClaimsPrincipal user, PlaceIssuer places, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string? parent = form[ParentField].ToString() is { Length: > 0 } chosen ? chosen : null;
        Matter[] delegated = [.. Matters.All.Where(matter => form[DelegatedField].Contains(Matters.NameOf(matter)))];
        (EditStatus status, IReadOnlyList<CatalogueError> errors) = await places.ExecuteAsync(
            actor, issuer, parent, delegated.Length == Matters.All.Count ? null : delegated, form[RevisionField], cancellationToken);
        if (status == EditStatus.Done)
        {
            return PageResult.SeeOther($"{PeoplePaths.Place(issuer)}?done={Saved}");
        }

        IReadOnlyList<Issuer> all = await places.ListAsync(actor, cancellationToken);
        return status == EditStatus.NotFound || all.FirstOrDefault(one => one.Id == issuer) is not { } found
            ? ErrorPages.NotFound
            : PageResult.Of<PlacePage>(
                View(found, all, parent, delegated, errors) with { Conflict = status == EditStatus.Conflict },
                status == EditStatus.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    private static PlaceView View(Issuer issuer, IReadOnlyList<Issuer> all, string? parent, IReadOnlyList<Matter> delegated, IReadOnlyList<CatalogueError> errors) => new(
        issuer,
        new IssuerTree(all),
        all,
        parent,
        delegated,
        PlaceIssuer.RevisionOf(issuer),
        new FormProblems([.. errors.Select(error => new FieldProblem(ParentField, Texts.Current["people.parent"], CatalogueErrorText.Sentence(error, Texts.Current.Culture)))]),
        false,
        false);
}
