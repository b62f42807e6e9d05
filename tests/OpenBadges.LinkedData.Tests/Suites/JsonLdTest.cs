using System.Buffers;
using System.Text.Json;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>One entry of a JSON-LD 1.1 API manifest.</summary>
internal sealed record JsonLdTest(string Suite, string Id, string Name, string Input, string? Expected, string? ErrorCode, JsonElement Option)
{
    public static IReadOnlyList<JsonLdTest> Expand { get; } = [.. Load("expand")];

    public static IReadOnlyList<JsonLdTest> ToRdf { get; } = [.. Load("toRdf")];

    /// <summary>Null when the test passes, else what was wrong.</summary>
    public string? Run()
    {
        try
        {
            var input = TestFile.ReadBytes("json-ld-api/" + Input);
            var processor = new JsonLdProcessor(Options());
            return Suite == "expand" ? CheckExpansion(processor, input) : CheckRdf(processor, input);
        }
        catch (LinkedDataException error)
        {
            return error.Code == ErrorCode ? null : $"{error.Code} ({error.Detail})";
        }
    }

    private string? CheckExpansion(JsonLdProcessor processor, byte[] input)
    {
        var expanded = processor.Expand(input);
        if (ErrorCode is not null)
        {
            return "no error";
        }

        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            expanded.WriteTo(writer);
        }

        var expected = UnorderedJson.Normalize(TestFile.ReadJson("json-ld-api/" + Expected));
        var actual = UnorderedJson.Normalize(JsonElement.Parse(output.WrittenSpan));
        return expected == actual ? null : $"expected {expected}\nbut was  {actual}";
    }

    private string? CheckRdf(JsonLdProcessor processor, byte[] input)
    {
        var dataset = processor.ToRdf(input);
        if (ErrorCode is not null)
        {
            return "no error";
        }

        if (Expected is null)
        {
            return null;
        }

        var expected = Rdfc10.Canonicalize(NQuads.Parse(TestFile.ReadText("json-ld-api/" + Expected))).ToString();
        var actual = Rdfc10.Canonicalize(dataset).ToString();
        return expected == actual ? null : $"expected\n{expected}but was\n{actual}";
    }

    private JsonLdOptions Options() => new()
    {
        Contexts = new SuiteContexts(),
        Safe = false,
        Base = Text("base") ?? SuiteContexts.BaseUrl + Input,
        ExpandContext = Text("expandContext") is { } file ? TestFile.ReadJson("json-ld-api/" + file).GetProperty("@context") : default,
        Mode = (Text("processingMode") ?? Text("specVersion")) == "json-ld-1.0" ? ProcessingMode.JsonLd10 : ProcessingMode.JsonLd11,
        Direction = Text("rdfDirection") switch
        {
            "i18n-datatype" => RdfDirection.I18nDatatype,
            "compound-literal" => RdfDirection.CompoundLiteral,
            _ => RdfDirection.None,
        },
    };

    private string? Text(string option) =>
        Option.ValueKind == JsonValueKind.Object && Option.TryGetProperty(option, out var value) ? value.GetString() : null;

    private static IEnumerable<JsonLdTest> Load(string suite) =>
        from entry in TestFile.ReadJson($"json-ld-api/{suite}-manifest.jsonld").GetProperty("sequence").EnumerateArray()
        select new JsonLdTest(
            suite,
            entry.GetProperty("@id").GetString()!,
            entry.GetProperty("name").GetString()!,
            entry.GetProperty("input").GetString()!,
            entry.TryGetProperty("expect", out var expected) ? expected.GetString() : null,
            entry.TryGetProperty("expectErrorCode", out var code) ? code.GetString() : null,
            entry.TryGetProperty("option", out var option) ? option : default);
}
