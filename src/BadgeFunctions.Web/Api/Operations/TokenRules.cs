using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>What an access token must say.</summary>
internal static class TokenRules
{
    public const int DefaultDays = 365;

    private const int MostDays = 3650;
    private const int LongestName = 200;

    public static IReadOnlyList<Problem> Check(TokenBody body, CatalogueSnapshot catalogue)
    {
        List<Problem> problems = [];
        CheckName(body.Name, problems);
        if (body.Role is not { } role || !Enum.IsDefined(role))
        {
            problems.Add(new Problem("role", body.Role is null ? ProblemCodes.Required : ProblemCodes.Unknown));
        }
        else if (!role.IsOfInstallation() && body.Issuers is not { Count: > 0 })
        {
            problems.Add(new Problem("issuers", ProblemCodes.Required));
        }

        for (int i = 0; i < body.Issuers?.Count; i++)
        {
            if (catalogue.FindIssuer(body.Issuers[i] ?? string.Empty) is null)
            {
                problems.Add(new Problem($"issuers[{i}]", ProblemCodes.Unknown));
            }
        }

        CheckScopes(body.Scopes, problems);
        if (body.Days is < 1 or > MostDays)
        {
            problems.Add(new Problem("days", "range"));
        }

        return problems;
    }

    // No scope at all would be a token that opens nothing: absent is how all of them are said.
    private static void CheckScopes(IReadOnlyList<string?>? scopes, List<Problem> problems)
    {
        if (scopes is { Count: 0 })
        {
            problems.Add(new Problem("scopes", ProblemCodes.Required));
        }

        for (int i = 0; i < scopes?.Count; i++)
        {
            if (!TokenScopes.All.Contains(scopes[i] ?? string.Empty))
            {
                problems.Add(new Problem($"scopes[{i}]", ProblemCodes.Unknown));
            }
        }
    }

    private static void CheckName(string? name, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            problems.Add(new Problem("name", ProblemCodes.Required));
        }
        else if (name.Length > LongestName)
        {
            problems.Add(new Problem("name", ProblemCodes.TooLong, LongestName));
        }
        else if (name.Any(char.IsControl))
        {
            problems.Add(new Problem("name", ProblemCodes.Unreadable));
        }
    }
}
