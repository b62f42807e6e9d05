using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Access.People;

/// <summary>Checks what an editor typed about somebody, against what the editor may do.</summary>
internal static class PersonCheck
{
    /// <summary>Reads name, department and roles; problems go to the reader.</summary>
    /// <param name="fields">Remembers what is wrong.</param>
    /// <param name="draft">What was typed.</param>
    /// <param name="before">The account as it is; none when it is to be made.</param>
    /// <param name="actor">Who edits.</param>
    /// <param name="catalogue">The issuers that there are.</param>
    public static (string Name, string? Department, IReadOnlyList<Grant> Grants) Read(
        FieldReader fields, PersonDraft draft, Account? before, Actor actor, CatalogueSnapshot catalogue)
    {
        string? name = fields.Required(PeopleFields.Name, fields.Line(PeopleFields.Name, draft.Name, PeopleFields.LongestName));
        string? department = fields.Line(PeopleFields.Department, draft.Department, PeopleFields.LongestName);
        IReadOnlyList<Grant> has = before?.Grants ?? [];
        for (int i = 0; i < draft.Grants.Count; i++)
        {
            Grant grant = draft.Grants[i];
            if (!IsSound(grant, catalogue))
            {
                fields.Report($"{PeopleFields.Grants}[{i}]", ProblemCodes.Unknown);
            }
            else if (!actor.MayGive(grant) && !has.Contains(grant))
            {
                fields.Report($"{PeopleFields.Grants}[{i}]", ProblemCodes.NotYours);
            }
        }

        // What is out of the editor's reach stays, whether or not they sent it along.
        Grant[] grants = [.. has.Where(grant => !actor.MayGive(grant)).Union(draft.Grants)];
        if (before is not null && before.Id == actor.Account && !has.ToHashSet().SetEquals(grants))
        {
            fields.Report(PeopleFields.Grants, ProblemCodes.OwnRights);
        }

        return (name ?? string.Empty, department, grants);
    }

    private static bool IsSound(Grant grant, CatalogueSnapshot catalogue) =>
        Enum.IsDefined(grant.Role)
        && grant.Role.IsOfInstallation() == (grant.Issuer is null)
        && (grant.Issuer is null || catalogue.FindIssuer(grant.Issuer) is not null);
}
