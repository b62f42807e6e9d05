using BadgeFunctions.Core.Catalogue.Art;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Catalogue.Editing;

/// <summary>Receives pictures for drafts. One that no draft comes to hold is swept like any abandoned upload.</summary>
/// <param name="files">Where they are kept.</param>
/// <param name="ledger">Knows the files that nothing holds yet.</param>
public sealed class ArtUploads(IFiles files, UploadLedger ledger)
{
    private const string Folder = "badge-drafts/";

    /// <summary>Checks a picture, makes it safe and keeps it among the private files.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="BadgeArtException">It does not suit a badge; the code says why.</exception>
    public async Task<string> ReceiveAsync(Stream content, ArtFormat format, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        byte[] buffer = new byte[UploadedArtCheck.MaximumLength + 1];
        int length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        byte[] safe = length switch
        {
            0 => throw new BadgeArtException(ArtCodes.Empty),
            > UploadedArtCheck.MaximumLength => throw new BadgeArtException(nameof(OpenBadges.Baking.BadgeArtProblem.TooHeavy)),
            _ when format == ArtFormat.Png => UploadedArtCheck.Png(buffer.AsMemory(0, length)),
            _ => UploadedArtCheck.Svg(buffer.AsMemory(0, length)),
        };
        string path = await ledger.OpenAsync(format == ArtFormat.Png ? ".png" : ".svg", cancellationToken);
        await files.WriteAsync(FileArea.Private, [new FileWrite(path, safe, new FileProperties(ContentType(format)))], cancellationToken);
        return path;
    }

    /// <summary>Removes a received picture that nobody wants any more.</summary>
    public Task DiscardAsync(string path, CancellationToken cancellationToken) => ledger.DiscardAsync(path, cancellationToken);

    /// <summary>The media type of a picture.</summary>
    public static string ContentType(ArtFormat format) => format == ArtFormat.Png ? "image/png" : "image/svg+xml";

    /// <summary>Copies received pictures to where a draft of a revision keeps them; the received ones stay until it is saved.</summary>
    internal async Task<DraftArt> CopyAsync(DraftArt received, string revision, CancellationToken cancellationToken) => new(
        await CopyAsync(received.Png, $"{Folder}{revision}.png", cancellationToken),
        await CopyAsync(received.Svg, $"{Folder}{revision}.svg", cancellationToken));

    /// <summary>Removes a draft's pictures.</summary>
    internal async Task RemoveAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        foreach (string path in paths)
        {
            await files.DeleteAsync(FileArea.Private, path, cancellationToken);
        }
    }

    private async Task<string?> CopyAsync(string? from, string to, CancellationToken cancellationToken)
    {
        if (from is null || await files.OpenAsync(FileArea.Private, from, cancellationToken) is not { } file)
        {
            return null;
        }

        await using (file)
        {
            await files.WriteAsync(FileArea.Private, to, file.Content, UploadedArtCheck.MaximumLength, file.Properties, cancellationToken);
            return to;
        }
    }
}
