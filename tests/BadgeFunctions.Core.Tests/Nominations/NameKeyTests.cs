using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Tests.Nominations;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Lefèvre", "Anne-Sophie", "LEFEVRE", "anne sophie")]
    [InlineData("Martin", "Camille", "Camille", "Martin")]
    [InlineData("O’Brien", "Zoé", "OBrien", "Zoe")]
    [InlineData("Lecœur", "Léa", "LECOEUR", "LÉA")]
    [InlineData("de La Tour", "Max", "De la tour", "Max")]
    public void OneNameWrittenTwoWaysIsOneName(string family, string given, string otherFamily, string otherGiven) =>
        Assert.Equal(KeyOf(family, given), KeyOf(otherFamily, otherGiven));

    [Theory]
    [InlineData("Martin", "Camille", "Martin", "Camila")]
    [InlineData("Petit", "Léa", "Petitjean", "Léa")]
    public void TwoNamesAreTwo(string family, string given, string otherFamily, string otherGiven) =>
        Assert.NotEqual(KeyOf(family, given), KeyOf(otherFamily, otherGiven));

    private static string KeyOf(string family, string given) => NameKey.Of(new Person(family, given, "x@exemple.fr"));
}
