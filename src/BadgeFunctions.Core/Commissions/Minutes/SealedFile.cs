using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BadgeFunctions.Core.Serialization;
using OpenBadges.Jose;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>
/// A text or a PDF with its seal behind it, so that the file alone can be checked for ever with the published key. In a
/// PDF the seal is a comment after its end, followed by the way to its table as every reader looks for it.
/// </summary>
public sealed class SealedFile
{
    private const string TextMark = "\n-----BADGEFUNCTIONS SEAL-----\n";
    private const string PdfMark = "\n%BadgeFunctions-Seal ";
    private const string TableMark = "startxref\n";

    private readonly byte[] _content;
    private readonly ParsedJws _jws;

    private SealedFile(byte[] content, ParsedJws jws, string key)
    {
        _content = content;
        _jws = jws;
        Key = key;
    }

    /// <summary>The address of the key that the seal names; nothing shows yet that it is right.</summary>
    public string Key { get; }

    /// <summary>Reads a file, or returns <see langword="null"/> when it has no seal of this kind.</summary>
    public static SealedFile? Read(ReadOnlySpan<byte> file)
    {
        bool pdf = IsPdf(file);
        byte[] mark = Encoding.ASCII.GetBytes(pdf ? PdfMark : TextMark);
        int at = file.LastIndexOf(mark);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = file[(at + mark.Length)..];
        int end = rest.IndexOf((byte)'\n');
        if (end < 0)
        {
            return null;
        }

        byte[] content = file[..at].ToArray();
        string written = Encoding.ASCII.GetString(rest[..end]);
        try
        {
            ParsedJws jws = CompactJws.Parse(written);
            using JsonDocument header = JsonDocument.Parse(jws.Header);
            return header.RootElement is { ValueKind: JsonValueKind.Object } members && members.TryGetProperty("kid", out JsonElement kid)
                && kid.ValueKind == JsonValueKind.String && file.SequenceEqual(Attach(content, written))
                    ? new SealedFile(content, jws, kid.GetString()!)
                    : null;
        }
        catch (Exception unreadable) when (unreadable is JoseException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Checks the file against the key that it names.</summary>
    /// <returns>The seal, or <see langword="null"/> when a byte of the file or of its seal was changed.</returns>
    public MinutesSeal? Check(JsonWebKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (!key.Verify(_jws.SigningInput, _jws.Signature))
        {
            return null;
        }

        try
        {
            MinutesSeal? seal = JsonSerializer.Deserialize(_jws.Payload, CoreJson.Default.MinutesSeal);
            return seal is not null && (IsPdf(_content) ? seal.Pdf : seal.Text) == HashOf(_content) ? seal : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    internal static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    internal static byte[] Attach(ReadOnlySpan<byte> content, string jws) =>
        [.. content, .. Encoding.ASCII.GetBytes(IsPdf(content) ? $"{PdfMark}{jws}\n{TableMark}{TableOf(content)}\n%%EOF\n" : $"{TextMark}{jws}\n")];

    private static bool IsPdf(ReadOnlySpan<byte> file) => file.StartsWith("%PDF-"u8);

    private static string TableOf(ReadOnlySpan<byte> pdf)
    {
        int at = pdf.LastIndexOf(Encoding.ASCII.GetBytes(TableMark));
        ReadOnlySpan<byte> rest = at < 0 ? [] : pdf[(at + TableMark.Length)..];
        int end = rest.IndexOf((byte)'\n');
        return end < 0 ? string.Empty : Encoding.ASCII.GetString(rest[..end]);
    }
}
