using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>Forgets who asked for links that sign in.</summary>
/// <param name="documents">Where links are kept.</param>
/// <param name="time">The clock.</param>
public sealed class SweepSignInLinks(IDocuments documents, TimeProvider time) : IHousekeepingTask
{
    /// <inheritdoc/>
    public Task<int> ExecuteAsync(CancellationToken cancellationToken) => HousekeepingRun.OverAsync(
        documents,
        [SignInLinkPartition.Name],
        SignInLinkPartition.ForgetPrefix,
        SignInLinkPartition.ForgetBefore(time.GetUtcNow()),
        CoreJson.Default.SignInLinkMark,
        ForgetAsync,
        cancellationToken);

    private async Task<bool> ForgetAsync(string partition, Document<SignInLinkMark> row, CancellationToken cancellationToken)
    {
        string count = SignInLinkPartition.CountOf(row.Value.EmailHash);
        DocumentSave save = new DocumentSave(partition).Delete(row.Id, row.ETag).Delete(SignInLinkPartition.Link(row.Value.Link));
        if (await documents.FindAsync(new DocumentKey(partition, count), CoreJson.Default.SignInLinkCount, cancellationToken) is { } counted
            && time.GetUtcNow() - counted.Value.Since >= SignInLinks.Window)
        {
            save.Delete(count, counted.ETag);
        }

        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }
}
