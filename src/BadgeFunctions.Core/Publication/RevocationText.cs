using System.Globalization;
using System.Resources;
using BadgeFunctions.Core.Awards;

namespace BadgeFunctions.Core.Publication;

/// <summary>What the public is told of a revocation: a category in words, never the private reason.</summary>
public static class RevocationText
{
    private static readonly ResourceManager Texts = new("BadgeFunctions.Core.Resources.RevocationTexts", typeof(RevocationText).Assembly);

    /// <summary>The words for documents that have one language: French.</summary>
    public static string InDocuments(RevocationCategory category) => Of(category, CultureInfo.GetCultureInfo("fr"));

    /// <summary>The words in a language.</summary>
    public static string Of(RevocationCategory category, CultureInfo culture) =>
        Texts.GetString(category.ToString(), culture) ?? throw new InvalidOperationException("A revocation category has no words.");
}
