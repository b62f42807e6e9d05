using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Web.Api.People;

/// <summary>What an account must say.</summary>
internal static class AccountRules
{
    private const int LongestName = 200;

    public static IReadOnlyList<Problem> Check(AccountBody body, CatalogueSnapshot catalogue)
    {
        List<Problem> problems = [];
        if (EmailAddress.Normalize(body.Email) is null)
        {
            problems.Add(new Problem("email", string.IsNullOrWhiteSpace(body.Email) ? ProblemCodes.Required : ProblemCodes.Email));
        }

        CheckText(problems, "name", body.Name, required: true);
        CheckText(problems, "department", body.Department, required: false);
        for (int i = 0; i < body.Grants?.Count; i++)
        {
            if (body.Grants[i] is not { } grant || !Enum.IsDefined(grant.Role)
                || grant.Role.IsOfInstallation() != (grant.Issuer is null)
                || (grant.Issuer is { } issuer && catalogue.FindIssuer(issuer) is null))
            {
                problems.Add(new Problem($"grants[{i}]", ProblemCodes.Unknown));
            }
        }

        return problems;
    }

    private static void CheckText(List<Problem> problems, string field, string? text, bool required)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            if (required)
            {
                problems.Add(new Problem(field, ProblemCodes.Required));
            }
        }
        else if (text.Length > LongestName)
        {
            problems.Add(new Problem(field, ProblemCodes.TooLong, LongestName));
        }
        else if (text.Any(char.IsControl))
        {
            problems.Add(new Problem(field, ProblemCodes.Unreadable));
        }
    }
}
