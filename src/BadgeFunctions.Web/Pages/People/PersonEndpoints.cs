using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>Adds somebody, changes their roles, keeps them out.</summary>
internal static class PersonEndpoints
{
    private const string Saved = "saved";
    private const string Added = "added";
    private const string SignedOut = "signed-out";

    private static readonly string[] Outcomes = [Saved, Added, SignedOut];

    public static void MapPersons(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PeoplePaths.New, BeginAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(PeoplePaths.New, AddAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapGet(PeoplePaths.PersonPattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(PeoplePaths.PersonPattern, SaveAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(PeoplePaths.DisablePattern, DisableAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(PeoplePaths.EnablePattern, EnableAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
        pages.MapPost(PeoplePaths.SignOutPattern, SignOutAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static async Task<IResult> BeginAsync(string? issuer, ClaimsPrincipal user, PersonPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        return actor.ManagesPeople() && (issuer is null || actor.Manages(issuer, Matter.People))
            ? await pages.NewAsync(actor, new PersonForm(null, null, null, null, [], Roles.NameOf(Role.Reviewer), issuer), [], cancellationToken)
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> AddAsync(
        HttpRequest request, ClaimsPrincipal user, ManagePeople people, PersonPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        PersonForm form = PersonForm.Read(await request.ReadFormAsync(cancellationToken));
        PeopleResult result = await people.AddAsync(actor, form.Email, form.Draft, cancellationToken);
        return result switch
        {
            { Status: PeopleStatus.Done, Person: { } person } => PageResult.SeeOther($"{PeoplePaths.Person(person.Value.Id)}?done={Added}"),
            { Status: PeopleStatus.Invalid } => await pages.NewAsync(actor, form, result.Problems, cancellationToken),
            _ => ErrorPages.NotFound,
        };
    }

    private static async Task<IResult> ShowAsync(
        string account, string? done, ClaimsPrincipal user, ManagePeople people, PersonPages pages, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        return await people.FindAsync(actor, account, cancellationToken) is { } found
            ? await pages.ShowAsync(actor, found, Outcomes.Contains(done) ? done : null, cancellationToken)
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> SaveAsync(
        string account, HttpRequest request, ClaimsPrincipal user, ManagePeople people, PersonPages pages, CancellationToken cancellationToken)
    {
        PersonForm form = PersonForm.Read(await request.ReadFormAsync(cancellationToken));
        return await AnswerAsync(
            account,
            user.SignedIn(),
            await people.ChangeAsync(user.SignedIn(), account, form.Draft, form.Revision ?? string.Empty, cancellationToken),
            form,
            pages,
            cancellationToken);
    }

    private static async Task<IResult> DisableAsync(
        string account, ClaimsPrincipal user, ManagePeople people, PersonPages pages, CancellationToken cancellationToken) =>
        await AnswerAsync(account, user.SignedIn(), await people.DisableAsync(user.SignedIn(), account, true, cancellationToken), null, pages, cancellationToken);

    private static async Task<IResult> EnableAsync(
        string account, ClaimsPrincipal user, ManagePeople people, PersonPages pages, CancellationToken cancellationToken) =>
        await AnswerAsync(account, user.SignedIn(), await people.DisableAsync(user.SignedIn(), account, false, cancellationToken), null, pages, cancellationToken);

    private static async Task<IResult> SignOutAsync(
        string account, ClaimsPrincipal user, ManagePeople people, AccessSessions sessions, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        if (await people.FindAsync(actor, account, cancellationToken) is not { } found || !actor.Owns(found.Value))
        {
            return ErrorPages.NotFound;
        }

        await sessions.EndAllAsync(account, cancellationToken);
        return PageResult.SeeOther($"{PeoplePaths.Person(account)}?done={SignedOut}");
    }

    // Whoever gave away the last role in reach of the editor is out of their sight: the list is where to go on.
    private static async Task<IResult> AnswerAsync(
        string account, Actor actor, PeopleResult result, PersonForm? form, PersonPages pages, CancellationToken cancellationToken) =>
        result is { Status: PeopleStatus.Done, Person: { } person }
            ? PageResult.SeeOther(actor.Sees(person.Value) ? $"{PeoplePaths.Person(account)}?done={Saved}" : PagePaths.People)
            : await pages.CorrectAsync(actor, result, form, cancellationToken);
}
