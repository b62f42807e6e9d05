using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;

namespace BadgeFunctions.Web.Resources;

/// <summary>The pages' words in one language, read once from the resources.</summary>
public sealed class Texts
{
    private static readonly string[] Areas = ["Site", "Catalogue", "Nominate", "Tracking", "Review", "Operations", "Verify", "Public", "Evidence", "Bag", "Assess", "Attend", "Peers", "Manage", "About", "Calendar", "Sitting", "Minutes", "People", "Access", "Audit", "Work"];

    private readonly FrozenDictionary<string, string> _texts;

    private Texts(string language, string culture)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(culture);
        _texts = Areas.SelectMany(area => Read(area, Culture)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>French, the neutral language.</summary>
    public static Texts French { get; } = new("fr", "fr-FR");

    /// <summary>English.</summary>
    public static Texts English { get; } = new("en", "en-GB");

    /// <summary>The words for the request that is being answered.</summary>
    public static Texts Current => Of(CultureInfo.CurrentUICulture);

    /// <summary>The two-letter language code.</summary>
    public string Language { get; }

    /// <summary>How dates and numbers are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Every key.</summary>
    internal IEnumerable<string> Keys => _texts.Keys;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">The resources have no such key.</exception>
    public string this[string key] => _texts.TryGetValue(key, out string? text)
        ? text
        : throw new KeyNotFoundException($"The resources have no text \"{key}\".");

    /// <summary>The text of a key, or <see langword="null"/> when there is none: for words that others may add to.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    /// <summary>The words in a culture's language: French unless it is English.</summary>
    public static Texts Of(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? English : French;

    /// <summary>A text with its blanks filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) => string.Format(Culture, this[key], arguments);

    /// <summary>The text for a number of things, which fills the first blank: <c>key.one</c> or <c>key.other</c>.</summary>
    public string Count(string key, long count, params ReadOnlySpan<object?> others)
    {
        // French counts nothing as one, English as several.
        bool one = count == 1 || (count == 0 && Language == "fr");
        return Format(one ? $"{key}.one" : $"{key}.other", [count, .. others]);
    }

    /// <summary>A value behind its label, with the language's colon.</summary>
    public string Labelled(string label, string value) => Format("site.colon", label, value);

    private static Dictionary<string, string> Read(string area, CultureInfo culture)
    {
        ResourceManager resources = new($"BadgeFunctions.Web.Resources.{area}", typeof(Texts).Assembly);
        Dictionary<string, string> texts = [];
        foreach (CultureInfo one in new[] { CultureInfo.InvariantCulture, culture.Parent })
        {
            foreach (DictionaryEntry entry in resources.GetResourceSet(one, createIfNotExists: true, tryParents: false) ?? (IEnumerable)Array.Empty<DictionaryEntry>())
            {
                texts[(string)entry.Key] = (string)entry.Value!;
            }
        }

        return texts;
    }
}
