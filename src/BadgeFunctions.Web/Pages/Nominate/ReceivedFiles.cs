using System.Buffers.Text;
using System.Text.Json;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>
/// Lets a form that has to be corrected carry the files that already came, so that nobody uploads twice. A browser
/// cannot be trusted with a path: what it carries is sealed.
/// </summary>
/// <param name="links">Seals.</param>
internal sealed class ReceivedFiles(ISignedLinks links)
{
    private const string Purpose = "received-file";
    private const char Separator = '.';
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public string Seal(EvidenceFile file)
    {
        string content = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(file, PagesJson.Default.EvidenceFile));
        return $"{content}{Separator}{links.Create(Purpose, content, Lifetime)}";
    }

    /// <summary>The file that was sealed, or <see langword="null"/> when the seal does not hold.</summary>
    public EvidenceFile? Open(string? sealedFile) =>
        sealedFile?.Split(Separator, 2) is [string content, string token] && links.Grants(Purpose, content, token)
            ? JsonSerializer.Deserialize(Base64Url.DecodeFromChars(content), PagesJson.Default.EvidenceFile)
            : null;
}
