namespace BadgeFunctions.Core.Nominations.Uploads;

/// <summary>The kinds of file that serve as evidence, told by their first bytes and never by their name.</summary>
/// <param name="ContentType">The media type it is served with.</param>
/// <param name="Extension">The extension it is kept with.</param>
internal sealed record EvidenceType(string ContentType, string Extension)
{
    private static readonly EvidenceType Pdf = new("application/pdf", ".pdf");
    private static readonly EvidenceType Png = new("image/png", ".png");
    private static readonly EvidenceType Jpeg = new("image/jpeg", ".jpg");
    private static readonly EvidenceType Gif = new("image/gif", ".gif");
    private static readonly EvidenceType WebP = new("image/webp", ".webp");
    private static readonly EvidenceType Mp4 = new("video/mp4", ".mp4");
    private static readonly EvidenceType WebM = new("video/webm", ".webm");
    private static readonly EvidenceType OpenDocumentOrOffice = new("application/zip", ".zip");

    public static EvidenceType? Sniff(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => Pdf,
        _ when head.StartsWith(PngSignature) => Png,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        _ when head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) => Gif,
        _ when head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) => WebP,
        _ when head.Length >= 12 && head[4..].StartsWith("ftyp"u8) => IsStill(head[8..12]) ? null : Mp4,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => WebM,

        // Word, Excel, PowerPoint and OpenDocument files are ZIP archives; they are only ever downloaded, never shown.
        [(byte)'P', (byte)'K', 3, 4, ..] => OpenDocumentOrOffice,
        _ => null,
    };

    // HEIC and AVIF pictures are built like films, yet few programs show them.
    private static bool IsStill(ReadOnlySpan<byte> brand) =>
        brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.StartsWith("avi"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
}
