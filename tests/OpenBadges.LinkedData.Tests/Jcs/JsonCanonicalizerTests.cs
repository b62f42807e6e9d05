using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.Jcs;

namespace OpenBadges.LinkedData.Tests.Jcs;

public class JsonCanonicalizerTests
{
    // RFC 8785 §3.2.2 and §3.2.3.
    [Fact]
    public void WritesTheExampleOfTheStandard()
    {
        const string input = """
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """;
        Assert.Equal(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
            Canonical(input));
    }

    // RFC 8785 §3.2.3: the order of names is that of their UTF-16 code units, neither of code points nor of UTF-8.
    [Fact]
    public void SortsNamesByCodeUnits()
    {
        const string input = """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """;
        using var result = JsonDocument.Parse(Canonical(input));
        Assert.Equal(
            ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
            result.RootElement.EnumerateObject().Select(member => member.Value.GetString()));
    }

    [Fact]
    public void EscapesOnlyWhatMustBe() =>
        Assert.Equal("""["\b\t\n\f\r\u0000\u001f","<>&+'/é\u007f😀"]""".Replace(@"\u007f", "\u007f", StringComparison.Ordinal), Canonical("""["\b\t\n\f\r\u0000\u001f","\u003c>&+'\/\u00e9\u007f\ud83d\ude00"]"""));

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("-0.0", "0")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("""{"b":{"d":1,"c":[{"z":null,"y":2}]},"a":0}""", """{"a":0,"b":{"c":[{"y":2,"z":null}],"d":1}}""")]
    public void WritesEveryKindOfValue(string input, string expected) => Assert.Equal(expected, Canonical(input));

    [Theory]
    [InlineData("""{"a":1,"\u0061":2}""", "jcs.duplicate")]
    [InlineData("""["\ud83d"]""", "jcs.surrogate")]
    [InlineData("""{"\ude00":1}""", "jcs.surrogate")]
    [InlineData("1e400", "jcs.number")]
    public void RefusesWhatIsReadInSeveralWays(string input, string code) =>
        Assert.Equal(code, Assert.Throws<LinkedDataException>(() => Canonical(input)).Code);

    [Fact]
    public void RefusesTooManyLevels()
    {
        var deep = new string('[', JsonCanonicalizer.MaximumDepth) + new string(']', JsonCanonicalizer.MaximumDepth);
        Assert.Equal(deep, Canonical(deep));
        Assert.Equal("jcs.depth", Assert.Throws<LinkedDataException>(() => Canonical($"[{deep}]")).Code);
    }

    [Fact]
    public void KeepsItsOwnOutputAndIgnoresOrderAndSpacing()
    {
        var random = new XorShift(3);
        for (var i = 0; i < 200; i++)
        {
            var json = Value(random, 4);
            var canonical = Canonical(json);
            Assert.Equal(canonical, Canonical(canonical));
            Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(canonical)));
        }
    }

    private static string Value(XorShift random, int depth) => random.Below(depth > 0 ? 7 : 4) switch
    {
        0 => "null",
        1 => random.Below(100_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        2 => $"\"\\u{random.Below(0xD800):x4}é\"",
        3 => "true",
        4 => $"[ {string.Join(" ,", Enumerable.Range(0, random.Below(4)).Select(_ => Value(random, depth - 1)))}]",
        _ => "{" + string.Join(",\n", Enumerable.Range(0, random.Below(5)).Select(i => $"\"\\u{random.Below(0xD000) + i:X4}{i}\": {Value(random, depth - 1)}")) + "}",
    };

    private static string Canonical(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 });
        return Encoding.UTF8.GetString(JsonCanonicalizer.Canonicalize(document.RootElement));
    }
}
