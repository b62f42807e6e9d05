using System.Globalization;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Tests.Catalogue.Reading;

public sealed class CatalogueErrorTextTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Codes =>
        [.. typeof(CatalogueErrorCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void HasASentenceForEveryCodeInBothLanguages(string code)
    {
        CatalogueError error = new("badges[3].x", code, "42");

        string french = CatalogueErrorText.Describe(error, French);
        string english = CatalogueErrorText.Describe(error, English);

        Assert.StartsWith("badges[3].x\u00A0: ", french, StringComparison.Ordinal);
        Assert.StartsWith("badges[3].x: ", english, StringComparison.Ordinal);
        Assert.NotEqual(french, english);
        Assert.DoesNotContain($": {code}", english, StringComparison.Ordinal);
    }

    [Fact]
    public void SaysWhereAndWhatInOneLine()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![1]!["issuer"] = "nobody";
        CatalogueError error = SampleCatalogue.Read(catalogue).Errors[0];

        Assert.Equal("badges[1].issuer: No issuer of the catalogue is called “nobody”.", CatalogueErrorText.Describe(error, English));
    }

    [Fact]
    public void QuotesWhatWasFoundShortlyAndWithoutControlCharacters()
    {
        JsonObject catalogue = SampleCatalogue.New();
        catalogue["badges"]![1]!["id"] = "\u001b[31m\n" + new string('x', 5000);

        string line = CatalogueErrorText.Describe(SampleCatalogue.Read(catalogue).Errors[0], French);

        Assert.DoesNotContain(line, char.IsControl);
        Assert.True(line.Length < 300);
    }

    [Fact]
    public void SpeaksOfTheWholeFileWithoutAPlace() =>
        Assert.Equal("Le catalogue dépasse 5 Mio.", CatalogueErrorText.Describe(new CatalogueError("", "too-large", "5"), French));
}
