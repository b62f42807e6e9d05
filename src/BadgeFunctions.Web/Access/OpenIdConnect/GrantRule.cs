using BadgeFunctions.Core.Access;

namespace BadgeFunctions.Web.Access.OpenIdConnect;

/// <summary>A claim's value that stands for a role here.</summary>
/// <param name="Value">The value, such as the name of a group.</param>
/// <param name="Grant">The role, and where.</param>
public sealed record GrantRule(string Value, Grant Grant)
{
    private const string Arrow = "=>";

    /// <summary>
    /// Reads rules of the form <c>value => role issuer; value => role</c>: the issuer's id after a role of an issuer, none after
    /// a role of the installation. Values may contain anything but semicolons and arrows.
    /// </summary>
    /// <returns>The rules, or <see langword="null"/> when one is not possible.</returns>
    internal static IReadOnlyList<GrantRule>? ParseAll(string text)
    {
        List<GrantRule> rules = [];
        foreach (string one in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Parse(one) is not { } rule)
            {
                return null;
            }

            rules.Add(rule);
        }

        return rules;
    }

    private static GrantRule? Parse(string text) =>
        text.Split(Arrow, StringSplitOptions.TrimEntries) is [{ Length: > 0 } value, var given]
        && given.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, .. var rest]
        && !char.IsAsciiDigit(name[0])
        && Enum.TryParse(name, ignoreCase: true, out Role role)
        && rest.Length == (role.IsOfInstallation() ? 0 : 1)
            ? new GrantRule(value, new Grant(role, rest.FirstOrDefault()))
            : null;
}
