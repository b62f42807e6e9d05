using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Minutes to read: sealed ones as they are kept, or a draft of what they would be now.</summary>
public sealed class MinutesFiles
{
    /// <summary>The media type of the text.</summary>
    public const string TextType = "text/plain; charset=utf-8";

    /// <summary>The media type of the PDF.</summary>
    public const string PdfType = "application/pdf";

    private readonly MinutesSource _source;
    private readonly IFiles _files;
    private readonly TimeProvider _time;

    internal MinutesFiles(MinutesSource source, IFiles files, TimeProvider time) => (_source, _files, _time) = (source, files, time);

    /// <summary>Opens sealed minutes.</summary>
    public Task<FileContent?> OpenAsync(SessionRelease release, bool pdf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(release);
        return _files.OpenAsync(FileArea.Private, pdf ? release.Minutes.Pdf : release.Minutes.Text, cancellationToken);
    }

    /// <summary>The minutes as they would be now, marked as a draft.</summary>
    public async Task<byte[]> DraftAsync(CommissionSession session, bool pdf, CancellationToken cancellationToken)
    {
        MinutesDocument document = MinutesWriter.Write(await _source.ReadAsync(session, null, _time.GetUtcNow(), cancellationToken));
        return pdf ? MinutesPdf.Render(document) : MinutesText.Render(document);
    }
}
