using System.Security.Claims;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Pages.FollowUp;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>Class lists: made, looked at, added to, printed and removed by the assessors of their issuer.</summary>
internal static class ClassEndpoints
{
    private const string ClassPath = PagePaths.Classes + "/{list}";

    public static void MapClasses(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.Classes, ListAsync).RequireAuthorization(Policies.Assessor);
        pages.MapGet(PagePaths.NewClass, NewAsync).RequireAuthorization(Policies.Assessor);
        pages.MapPost(PagePaths.NewClass, CreateAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
        pages.MapGet(ClassPath, ShowAsync).RequireAuthorization(Policies.Assessor);
        pages.MapPost(ClassPath + "/pupils", AddAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
        pages.MapPost(ClassPath + "/deletion", DeleteAsync).RequireAuthorization(Policies.Assessor).RequireFormToken();
        pages.MapGet(ClassPath + "/codes", CodesAsync).RequireAuthorization(Policies.Assessor);
        pages.MapPupils(ClassPath + "/pupils/{pupil}");
    }

    private static async Task<IResult> ListAsync(
        bool? deleted, ClaimsPrincipal user, ClassQueries classes, ICatalogue catalogue, CancellationToken cancellationToken) =>
        PageResult.Of<ClassesPage>(new ClassesView(
            await classes.ListAsync(user.SignedIn(), cancellationToken), await catalogue.CurrentAsync(cancellationToken), deleted == true));

    private static async Task<IResult> NewAsync(ClaimsPrincipal user, ICatalogue catalogue, TimeProvider time, CancellationToken cancellationToken) =>
        PageResult.Of<NewClassPage>(new NewClassView(
            ClassForm.At(time.GetUtcNow()), FormProblems.None, await IssuersAsync(user, catalogue, cancellationToken)));

    private static async Task<IResult> CreateAsync(
        HttpRequest request, ClaimsPrincipal user, CreateClass create, ICatalogue catalogue, CancellationToken cancellationToken)
    {
        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        ClassForm form = ClassForm.Read(fields);
        List<FieldProblem> problems = [];
        IReadOnlyList<PupilDraft> pupils = await ClassForm.ReadPupilsAsync(fields, problems, cancellationToken);
        if (problems.Count == 0)
        {
            ClassResult result = await create.ExecuteAsync(
                new ClassDraft(form.Issuer, form.Name, form.SchoolYear, pupils), user.SignedIn(), cancellationToken);
            if (result.Class is { } made)
            {
                return PageResult.SeeOther($"{PagePaths.Class(made.Id)}?saved=true");
            }

            problems.AddRange(result.Problems.Select(problem => ClassProblems.Describe(problem, Texts.Current)));
        }

        return PageResult.Of<NewClassPage>(
            new NewClassView(form, new FormProblems(problems), await IssuersAsync(user, catalogue, cancellationToken)),
            StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ShowAsync(
        string list, bool? saved, ClaimsPrincipal user, ClassQueries classes, AssessmentQueries assessments, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        return await classes.FindAsync(list, actor, cancellationToken) is { } found
            ? PageResult.Of<ClassPage>(new ClassView(
                found, await assessments.BadgesAsync(actor, cancellationToken), null, FormProblems.None, saved == true))
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> AddAsync(
        string list, HttpRequest request, ClaimsPrincipal user, ClassQueries classes, ChangeClass change, AssessmentQueries assessments, CancellationToken cancellationToken)
    {
        Actor actor = user.SignedIn();
        IFormCollection fields = await request.ReadFormAsync(cancellationToken);
        List<FieldProblem> problems = [];
        IReadOnlyList<PupilDraft> pupils = await ClassForm.ReadPupilsAsync(fields, problems, cancellationToken);
        if (problems.Count == 0)
        {
            ClassResult result = await change.AddAsync(list, pupils, actor, cancellationToken);
            if (result.Class is not null)
            {
                return PageResult.SeeOther($"{PagePaths.Class(list)}?saved=true");
            }

            problems.AddRange(result.Problems.Select(problem => ClassProblems.Describe(problem, Texts.Current)));
        }

        return await classes.FindAsync(list, actor, cancellationToken) is { } found
            ? PageResult.Of<ClassPage>(
                new ClassView(found, await assessments.BadgesAsync(actor, cancellationToken), fields[ClassFields.Pupils], new FormProblems(problems), false),
                StatusCodes.Status422UnprocessableEntity)
            : ErrorPages.NotFound;
    }

    private static async Task<IResult> DeleteAsync(string list, ClaimsPrincipal user, ChangeClass change, CancellationToken cancellationToken) =>
        await change.DeleteAsync(list, user.SignedIn(), cancellationToken)
            ? PageResult.SeeOther($"{PagePaths.Classes}?deleted=true")
            : ErrorPages.NotFound;

    private static async Task<IResult> CodesAsync(
        string list, ClaimsPrincipal user, ClassQueries classes, FollowUpLinks links, IOptions<ServiceOptions> options, CancellationToken cancellationToken) =>
        await classes.FindAsync(list, user.SignedIn(), cancellationToken) is { } found
            ? PageResult.Of<CodesPage>(new CodesView(
                found,
                [.. found.Pupils.Select(pupil => new Slip(pupil, links.OnPaper(pupil)))],
                options.Value.PublicBaseUrl + PagePaths.FollowUp))
            : ErrorPages.NotFound;

    private static async Task<IReadOnlyList<Issuer>> IssuersAsync(ClaimsPrincipal user, ICatalogue catalogue, CancellationToken cancellationToken) =>
        [.. (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => user.SignedIn().Assesses(issuer.Id))];
}
