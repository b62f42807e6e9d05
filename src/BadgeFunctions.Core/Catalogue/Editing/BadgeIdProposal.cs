using System.Globalization;
using System.Text;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Ids from names: lower case, without accents, words joined by hyphens.</summary>
internal static class BadgeIdProposal
{
    private const string Nameless = "badge";
    private const int Longest = 56;

    /// <summary>A proposal for a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="attempt">From 1; later ones end in their number.</param>
    public static string Of(string? name, int attempt)
    {
        string id = Slug(name ?? string.Empty);
        return attempt == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{attempt}");
    }

    private static string Slug(string name)
    {
        StringBuilder slug = new();
        string plain = name.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal);
        foreach (char c in plain.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string id = slug.ToString(0, Math.Min(slug.Length, Longest)).Trim('-');
        return id.Length == 0 ? Nameless : id;
    }
}
