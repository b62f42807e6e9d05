using System.Text.RegularExpressions;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>What a template may leave blank, in French in every language.</summary>
public static partial class Placeholders
{
    /// <summary>The nominee's given name.</summary>
    public const string GivenName = "prenom";

    /// <summary>The nominee's family name.</summary>
    public const string FamilyName = "nom";

    /// <summary>The badge.</summary>
    public const string Badge = "badge";

    /// <summary>The issuer.</summary>
    public const string Issuer = "emetteur";

    /// <summary>What the session is called.</summary>
    public const string Commission = "commission";

    /// <summary>The day of the session.</summary>
    public const string Date = "date";

    /// <summary>What convinced, and the pieces that were admitted. Never empty.</summary>
    public const string Strengths = "points-forts";

    /// <summary>Why.</summary>
    public const string Reason = "raison";

    /// <summary>What would make the next attempt succeed.</summary>
    public const string Advice = "conseil";

    /// <summary>Who can help, and how to reach them.</summary>
    public const string ResourcePerson = "personne-ressource";

    /// <summary>What is asked.</summary>
    public const string Question = "question";

    /// <summary>The day by which an answer is awaited.</summary>
    public const string Until = "echeance";

    /// <summary>The personal link; it is made when the mail leaves.</summary>
    public const string Link = "lien";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [GivenName, FamilyName, Badge, Issuer, Commission, Date, Strengths, Reason, Advice, ResourcePerson, Question, Until, Link];

    /// <summary>Those that a subject may hold: they are never empty, and of one line.</summary>
    public static IReadOnlyList<string> OfSubjects { get; } = [Badge, Issuer, Commission, Date];

    /// <summary>As a template writes it.</summary>
    public static string Written(string name) => $"{{{name}}}";

    /// <summary>The names of all blanks of a text, unknown ones included, each once.</summary>
    public static IReadOnlyList<string> In(string text) => [.. Blank().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Fills in, once: what is filled in is not looked at again. A blank without a value stays.</summary>
    internal static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Blank().Replace(text, match => values.TryGetValue(match.Groups[1].Value, out string? value) ? value : match.Value);

    [GeneratedRegex(@"\{([^{}\s]{1,40})\}")]
    private static partial Regex Blank();
}
