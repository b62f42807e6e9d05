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

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>What an issuer says of itself.</summary>
internal static class IssuerProfile
{
    public static void MapIssuerProfile(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(ManagePaths.ProfilePattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(ManagePaths.ProfilePattern, SaveAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> ShowAsync(string issuer, ClaimsPrincipal user, EditIssuer issuers, CancellationToken cancellationToken) =>
        user.SignedIn().Manages(issuer, Matter.Badges) && await issuers.FindAsync(user.SignedIn(), issuer, cancellationToken) is { } found
            ? PageResult.Of<IssuerProfilePage>(new IssuerProfileView(found, IssuerForm.Of(found, EditIssuer.RevisionOf(found)), FormProblems.None))
            : ErrorPages.NotFound;

    private static async Task<IResult> SaveAsync(string issuer, HttpRequest request, ClaimsPrincipal user, EditIssuer issuers, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IssuerForm form = IssuerForm.Read(await request.ReadFormAsync(cancellationToken));
        (EditStatus status, IReadOnlyList<CatalogueError> errors) = await issuers.ExecuteAsync(actor, issuer, form.Entry, form.Revision, cancellationToken);
        if (status == EditStatus.Done)
        {
            return PageResult.SeeOther($"{ManagePaths.Issuer(issuer)}?done={ManagedIssuerView.Profile}");
        }

        if (status == EditStatus.NotFound || await issuers.FindAsync(actor, issuer, cancellationToken) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        bool conflict = status == EditStatus.Conflict;
        return PageResult.Of<IssuerProfilePage>(
            new IssuerProfileView(
                found,
                conflict ? form with { Revision = EditIssuer.RevisionOf(found) } : form,
                new FormProblems([.. errors.Select(error => Describe(error, Texts.Current))]),
                conflict),
            conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    private static FieldProblem Describe(CatalogueError error, Texts texts)
    {
        string field = error.Path.Split('[')[0];
        return new FieldProblem(field, texts[$"manage.issuer-{field}"], CatalogueErrorText.Sentence(error, texts.Culture));
    }
}
