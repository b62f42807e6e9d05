using System.Globalization;
using System.Resources;

namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>The sentences for <see cref="CatalogueError"/>s, in French or English.</summary>
public static class CatalogueErrorText
{
    private static readonly ResourceManager Texts =
        new("BadgeFunctions.Core.Resources.CatalogueTexts", typeof(CatalogueErrorText).Assembly);

    /// <summary>One line: where the error is and what is wrong there.</summary>
    public static string Describe(CatalogueError error, CultureInfo culture)
    {
        string sentence = Sentence(error, culture);
        return error.Path.Length == 0 ? sentence : string.Format(culture, Texts.GetString("line", culture)!, error.Path, sentence);
    }

    /// <summary>What is wrong, without where.</summary>
    public static string Sentence(CatalogueError error, CultureInfo culture) =>
        string.Format(culture, Texts.GetString(error.Code, culture) ?? error.Code, error.Detail);
}
