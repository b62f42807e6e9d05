using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace BadgeFunctions.Web.Api;

/// <summary>How answers are written: letters of every language as they are, markup escaped, nothing where there is nothing.</summary>
internal static class AnswerJson
{
    public static WebJson Context { get; } = new(Configure(new JsonSerializerOptions(WebJson.Default.Options)));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        return options;
    }
}
