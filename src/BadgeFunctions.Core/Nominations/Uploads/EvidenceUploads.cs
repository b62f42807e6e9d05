using BadgeFunctions.Core.Nominations.Uploads.Metadata;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Nominations.Uploads;

/// <summary>Receives evidence files into the private area, streaming, bounded, typed by their content, without their metadata.</summary>
/// <param name="files">Where they are kept.</param>
/// <param name="ledger">Knows the files that no nomination holds yet.</param>
/// <param name="options">The limit.</param>
public sealed class EvidenceUploads(IFiles files, UploadLedger ledger, IOptions<ServiceOptions> options)
{
    private const int HeadLength = 512;
    private const int MaximumNameLength = 150;

    /// <summary>Keeps a file, or says with a code why not: <c>file-empty</c>, <c>file-type</c>, <c>file-too-large</c> or <c>file-damaged</c>.</summary>
    public async Task<EvidenceUpload> ReceiveAsync(Stream content, string? name, CancellationToken cancellationToken)
    {
        byte[] head = new byte[HeadLength];
        int read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            return new EvidenceUpload(null, ProblemCodes.EvidenceEmpty);
        }

        if (EvidenceType.Sniff(head.AsSpan(0, read)) is not { } type)
        {
            return new EvidenceUpload(null, ProblemCodes.EvidenceType);
        }

        string path = await ledger.OpenAsync(type.Extension, cancellationToken);
        await using PrefixedStream whole = new(head.AsMemory(0, read), content);
        await using Stream cleaned = MetadataRemoval.From(type, whole, cancellationToken);
        try
        {
            long length = await files.WriteAsync(
                FileArea.Private, path, cleaned, options.Value.MaximumEvidenceLength, new FileProperties(type.ContentType), cancellationToken);
            return new EvidenceUpload(new EvidenceFile(NameOf(name, type), type.ContentType, length, path), null);
        }
        catch (FileTooLargeException)
        {
            return new EvidenceUpload(null, ProblemCodes.FileTooLarge);
        }
        catch (DamagedFileException)
        {
            return new EvidenceUpload(null, ProblemCodes.EvidenceDamaged);
        }
    }

    /// <summary>Removes files of a nomination that was not taken after all.</summary>
    public async Task DiscardAsync(IEnumerable<EvidenceFile> received, CancellationToken cancellationToken)
    {
        foreach (EvidenceFile file in received)
        {
            await ledger.DiscardAsync(file.Path, cancellationToken);
        }
    }

    private static string NameOf(string? typed, EvidenceType type)
    {
        // Some browsers send a path; the last part is the name. The name is shown, never used as a path.
        string name = (typed ?? string.Empty)[((typed ?? string.Empty).LastIndexOfAny(['/', '\\']) + 1)..];
        name = new string([.. name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim();
        return name.Length switch
        {
            0 => $"preuve{type.Extension}",
            > MaximumNameLength => name[^MaximumNameLength..],
            _ => name,
        };
    }
}
