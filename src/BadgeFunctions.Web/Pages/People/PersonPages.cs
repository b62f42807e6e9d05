using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Components;
using BadgeFunctions.Web.Pages.Errors;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>Answers with the form for somebody's account.</summary>
/// <param name="catalogue">The issuers.</param>
internal sealed class PersonPages(ICatalogue catalogue)
{
    /// <summary>The form for somebody new.</summary>
    public async Task<IResult> NewAsync(Actor editor, PersonForm form, IReadOnlyList<Problem> problems, CancellationToken cancellationToken) =>
        PageResult.Of<NewPersonPage>(
            new PersonView { Editor = editor, Form = form, Catalogue = await catalogue.CurrentAsync(cancellationToken), Problems = Describe(problems) },
            problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>Somebody as they are.</summary>
    public async Task<IResult> ShowAsync(Actor editor, Document<Account> person, string? done, CancellationToken cancellationToken) =>
        PageResult.Of<PersonPage>(await ViewAsync(editor, person, PersonForm.Of(person.Value, person.ETag), cancellationToken) with { Done = done });

    /// <summary>The form as it was typed, with what keeps it from being taken.</summary>
    public async Task<IResult> CorrectAsync(Actor editor, PeopleResult result, PersonForm? form, CancellationToken cancellationToken)
    {
        if (result.Person is not { } person)
        {
            return ErrorPages.NotFound;
        }

        bool conflict = result.Status == PeopleStatus.Conflict;
        PersonForm typed = form ?? PersonForm.Of(person.Value, person.ETag);
        PersonView view = await ViewAsync(editor, person, conflict ? typed with { Revision = person.ETag } : typed, cancellationToken);
        return PageResult.Of<PersonPage>(
            view with { Problems = Describe(result.Problems), Conflict = conflict },
            conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Problems in the words of the forms about people. All that is wrong with roles is told in one place.</summary>
    internal static FormProblems Describe(IEnumerable<Problem> problems) => new(
    [
        .. problems.Select(problem => problem with { Field = problem.Field.Split('[')[0] })
            .Distinct()
            .Select(problem => new FieldProblem(
                problem.Field, Texts.Current[$"people.field-{problem.Field}"], ProblemText.Describe(problem, Texts.Current.Culture))),
    ]);

    private async Task<PersonView> ViewAsync(Actor editor, Document<Account> person, PersonForm form, CancellationToken cancellationToken) => new()
    {
        Person = person.Value,
        Editor = editor,
        Form = form,
        Catalogue = await catalogue.CurrentAsync(cancellationToken),
    };
}
