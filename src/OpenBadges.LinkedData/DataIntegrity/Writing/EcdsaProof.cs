using System.Buffers;
using System.Globalization;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity.Suites;

namespace OpenBadges.LinkedData.DataIntegrity.Writing;

/// <summary>The JSON of one proof.</summary>
internal static class EcdsaProof
{
    public static byte[] Write(Cryptosuite suite, EcdsaProofOptions options, JsonElement? context, string? proofValue)
    {
        var output = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        if (context is { } given)
        {
            writer.WritePropertyName(ProofJson.Context);
            given.WriteTo(writer);
        }

        writer.WriteString("type", Cryptosuite.ProofType);
        writer.WriteString("cryptosuite", suite.Name);
        writer.WriteString("created", options.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteString("verificationMethod", options.VerificationMethod);
        writer.WriteString("proofPurpose", "assertionMethod");
        if (proofValue is not null)
        {
            writer.WriteString(ProofJson.ProofValue, proofValue);
        }

        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }
}
