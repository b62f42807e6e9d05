using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>Lists people. A search is posted: names do not belong in addresses, which end up in logs.</summary>
internal static class PeopleEndpoints
{
    internal const string WordsField = "words";
    internal const string RoleField = "role";
    internal const string DepartmentField = "department";

    public static void MapPeoplePages(this IEndpointRouteBuilder pages)
    {
        foreach (string path in new[] { PagePaths.People, PeoplePaths.IssuerPattern })
        {
            pages.MapGet(path, ShowAsync).RequireAuthorization(Policies.Manager);
            pages.MapPost(path, SearchAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        }

        pages.MapPersons();
        pages.MapAbsences();
        pages.MapPlaces();
    }

    private static Task<IResult> ShowAsync(
        HttpContext context, ClaimsPrincipal user, PeopleQueries people, AbsenceBook absences, ICatalogue catalogue, CancellationToken cancellationToken) =>
        ListAsync(user.SignedIn(), new PeopleFilter(IssuerOf(context)), people, absences, catalogue, cancellationToken);

    private static async Task<IResult> SearchAsync(
        HttpContext context, ClaimsPrincipal user, PeopleQueries people, AbsenceBook absences, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        IFormCollection form = await context.Request.ReadFormAsync(cancellationToken);
        PeopleFilter filter = new(
            IssuerOf(context), form[WordsField], Roles.Find(form[RoleField]), form[DepartmentField].ToString() is { Length: > 0 } department ? department : null);
        return await ListAsync(user.SignedIn(), filter, people, absences, catalogue, cancellationToken);
    }

    private static async Task<IResult> ListAsync(
        Actor actor, PeopleFilter filter, PeopleQueries people, AbsenceBook absences, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        Issuer? issuer = filter.Issuer is { } id ? snapshot.FindIssuer(id) : null;
        if (filter.Issuer is null ? !actor.ManagesPeople() : issuer is null || !actor.Manages(issuer.Id, Matter.People))
        {
            return ErrorPages.NotFound;
        }

        IReadOnlyList<Account> all = await people.ListAsync(actor, new PeopleFilter(filter.Issuer), cancellationToken);
        return PageResult.Of<PeoplePage>(new PeopleView(
            issuer,
            await people.ListAsync(actor, filter, cancellationToken),
            filter,
            [.. all.Select(account => account.Department).OfType<string>().Distinct().Order(StringComparer.Create(Texts.Current.Culture, ignoreCase: true))],
            [.. snapshot.Issuers.Where(one => actor.Manages(one.Id, Matter.People))],
            snapshot,
            absences.Today));
    }

    private static string? IssuerOf(HttpContext context) => context.Request.RouteValues["issuer"] as string;
}
