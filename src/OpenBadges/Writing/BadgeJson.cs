using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OpenBadges.Writing;

/// <summary>Writes badge documents: accents stay readable, characters that HTML understands are escaped, nothing empty is written.</summary>
internal static class BadgeJson
{
    private const int UsualDocumentBytes = 4096;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Write<T>(T state, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualDocumentBytes);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer, state);
        }

        return buffer.WrittenSpan.ToArray();
    }

    extension(Utf8JsonWriter writer)
    {
        /// <summary>Writes the member unless there is no value: the standard forbids nulls.</summary>
        public void WriteText(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }

        /// <summary>Writes the list unless it is empty: the standard forbids empty arrays.</summary>
        public void WriteTexts(string name, IReadOnlyList<string> values)
        {
            if (values.Count == 0)
            {
                return;
            }

            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        /// <summary>Writes the objects unless there are none.</summary>
        public void WriteObjects<T>(string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
        {
            if (values.Count == 0)
            {
                return;
            }

            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                write(writer, value);
            }

            writer.WriteEndArray();
        }

        /// <summary>Writes a UTC date-time of whole seconds, unless there is none.</summary>
        public void WriteInstant(string name, DateTimeOffset? value)
        {
            if (value is { } instant)
            {
                writer.WriteString(name, instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }
        }
    }
}
