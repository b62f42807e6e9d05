using System.Buffers;
using System.Text.Json;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Publication;

/// <summary>The decoded JSON of a signed credential: the JWT's payload without the registered claims that only a JWT has.</summary>
internal static class PublicJwt
{
    public static ReadOnlyMemory<byte> Document(string jwt)
    {
        ReadOnlySpan<byte> payload = CompactJws.Parse(jwt).Payload;
        ArrayBufferWriter<byte> output = new(payload.Length);
        Utf8JsonReader reader = new(payload);
        using Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        reader.Read();
        writer.WriteStartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool claim = IsClaim(ref reader);
            if (!claim)
            {
                writer.WritePropertyName(reader.GetString()!);
            }

            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (!claim)
            {
                writer.WriteRawValue(payload[start..(int)reader.BytesConsumed], skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;
    }

    private static bool IsClaim(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("iss"u8) || reader.ValueTextEquals("jti"u8) || reader.ValueTextEquals("nbf"u8)
        || reader.ValueTextEquals("sub"u8) || reader.ValueTextEquals("exp"u8);
}
