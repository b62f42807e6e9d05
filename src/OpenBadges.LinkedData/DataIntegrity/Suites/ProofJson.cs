using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>Copies of documents and proofs with a member more or less.</summary>
internal static class ProofJson
{
    public const string Proof = "proof";
    public const string ProofValue = "proofValue";
    public const string Context = "@context";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document with these proofs instead of its own, and this context if one is given.</summary>
    public static byte[] WithProofs(JsonElement document, IReadOnlyList<JsonElement> proofs, JsonElement? context = null) =>
        Write(document, Proof, context, writer =>
        {
            if (proofs.Count == 0)
            {
                return;
            }

            writer.WriteStartArray(Proof);
            foreach (var proof in proofs)
            {
                proof.WriteTo(writer);
            }

            writer.WriteEndArray();
        });

    /// <summary>The proof without its value, in this context if one is given.</summary>
    public static byte[] Configuration(JsonElement proof, JsonElement? context = null) =>
        Write(proof, ProofValue, context, static _ => { });

    private static byte[] Write(JsonElement source, string leftOut, JsonElement? context, Action<Utf8JsonWriter> more)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        if (context is { } given)
        {
            writer.WritePropertyName(Context);
            given.WriteTo(writer);
        }

        foreach (var member in source.EnumerateObject())
        {
            if (!member.NameEquals(leftOut) && !(context is not null && member.NameEquals(Context)))
            {
                member.WriteTo(writer);
            }
        }

        more(writer);
        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }
}
