using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>One's own absence, and somebody's whom one manages.</summary>
internal static class AbsenceEndpoints
{
    private const string Saved = "saved";

    public static void MapAbsences(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PeoplePaths.OwnAbsence, ShowOwnAsync).RequireAuthorization(Policies.SignedIn);
        pages.MapPost(PeoplePaths.OwnAbsence, SaveOwnAsync).RequireAuthorization(Policies.SignedIn).RequireFormToken();
        pages.MapGet(PeoplePaths.AbsencePattern, ShowAsync).RequireAuthorization(Policies.Manager);
        pages.MapPost(PeoplePaths.AbsencePattern, SaveAsync).RequireAuthorization(Policies.Manager).RequireFormToken();
    }

    private static Task<IResult> ShowOwnAsync(string? done, ClaimsPrincipal user, SetAbsence absences, AbsenceBook book, CancellationToken cancellationToken) =>
        ShowAsync(user.SignedIn().Account ?? string.Empty, done, user, absences, book, cancellationToken);

    private static Task<IResult> SaveOwnAsync(HttpRequest request, ClaimsPrincipal user, SetAbsence absences, AbsenceBook book, CancellationToken cancellationToken) =>
        SaveAsync(user.SignedIn().Account ?? string.Empty, request, user, absences, book, cancellationToken);

    private static async Task<IResult> ShowAsync(
        string account, string? done, ClaimsPrincipal user, SetAbsence absences, AbsenceBook book, CancellationToken cancellationToken)
    {
        if (await absences.FindAsync(user.SignedIn(), account, cancellationToken) is not { } found)
        {
            return ErrorPages.NotFound;
        }

        Absence? absence = found.Value.Absence;
        AbsenceDraft form = new(
            absence is null ? null : WrittenDate.Machine(absence.From), absence is null ? null : WrittenDate.Machine(absence.To), absence?.Delegate);
        return PageResult.Of<AbsencePage>(await ViewAsync(user.SignedIn(), found, form, [], done == Saved, absences, book, cancellationToken));
    }

    private static async Task<IResult> SaveAsync(
        string account, HttpRequest request, ClaimsPrincipal user, SetAbsence absences, AbsenceBook book, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        AbsenceDraft draft = new(form[PeopleFields.From], form[PeopleFields.To], form[PeopleFields.Delegate]);
        PeopleResult result = await absences.ExecuteAsync(actor, account, draft, cancellationToken);
        return result switch
        {
            { Status: PeopleStatus.Done } => PageResult.SeeOther(
                $"{(account == actor.Account ? PeoplePaths.OwnAbsence : PeoplePaths.Absence(account))}?done={Saved}"),
            { Person: { } person } => PageResult.Of<AbsencePage>(
                await ViewAsync(actor, person, draft, result.Problems, false, absences, book, cancellationToken), StatusCodes.Status422UnprocessableEntity),
            _ => ErrorPages.NotFound,
        };
    }

    private static async Task<AbsenceView> ViewAsync(
        Actor actor,
        Document<Account> person,
        AbsenceDraft form,
        IReadOnlyList<Problem> problems,
        bool done,
        SetAbsence absences,
        AbsenceBook book,
        CancellationToken cancellationToken) => new(
            person.Value,
            person.Value.Id == actor.Account,
            form,
            await absences.ColleaguesAsync(person.Value, cancellationToken),
            await book.ForDelegateAsync(person.Value.Id, cancellationToken),
            PersonPages.Describe(problems),
            done);
}
