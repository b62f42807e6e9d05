using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>The files of one request. Whatever no nomination came to hold is removed in the end, however the request ended.</summary>
/// <param name="uploads">Receives and removes them.</param>
internal sealed class ReceivedFiles(EvidenceUploads uploads) : IAsyncDisposable
{
    private readonly List<EvidenceFile> _unclaimed = [];

    public async Task<EvidenceUpload> ReceiveAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        EvidenceUpload upload = await uploads.ReceiveAsync(content, name, cancellationToken);
        if (upload.File is { } file)
        {
            _unclaimed.Add(file);
        }

        return upload;
    }

    /// <summary>Leaves to a nomination what it holds. A repeated request's nomination holds the files of the first.</summary>
    public void LeaveTo(Nomination nomination) =>
        _unclaimed.RemoveAll(file => nomination.Evidence.Any(piece => piece.File?.Path == file.Path));

    public async ValueTask DisposeAsync() => await uploads.DiscardAsync(_unclaimed, CancellationToken.None);
}
