using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>What may be shown in place.</summary>
internal static class EvidenceInlineKinds
{
    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    public static EvidenceInline Of(EvidenceFile file) => file.ContentType switch
    {
        "application/pdf" => EvidenceInline.Pdf,
        "text/plain" => EvidenceInline.Text,
        "video/mp4" or "video/webm" => EvidenceInline.Film,
        _ when file.ContentType.StartsWith("audio/", StringComparison.Ordinal) => EvidenceInline.Sound,
        _ when Pictures.Contains(file.ContentType) => EvidenceInline.Picture,
        _ => EvidenceInline.None,
    };
}
