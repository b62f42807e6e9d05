using System.Globalization;
using System.Numerics;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Nominations;

/// <summary>Sends the question whether an address is read once more, to somebody who lost the message or never got it.</summary>
/// <param name="documents">Where messages are saved.</param>
/// <param name="queries">How nominations are found.</param>
/// <param name="time">The clock.</param>
public sealed class RepeatProof(IDocuments documents, NominationQueries queries, TimeProvider time)
{
    // 0 to 5 minutes after it was sent, 5 to 15, 15 to 35, and so on: a handful of messages in all, however often it is asked.
    private const int FirstMinutes = 5;

    /// <summary>Sends it again, at most once in each of a few spans of time that get longer and longer.</summary>
    /// <returns>The nomination, or <see langword="null"/> when there is none.</returns>
    public async Task<Nomination?> ExecuteAsync(string id, CancellationToken cancellationToken)
    {
        if (await queries.FindAsync(id, cancellationToken) is not { Value: var nomination })
        {
            return null;
        }

        if (nomination.Status == NominationStatus.AwaitingProof)
        {
            double minutes = Math.Max(0, (time.GetUtcNow() - nomination.SubmittedAt).TotalMinutes);
            string span = BitOperations.Log2((uint)(1 + (minutes / FirstMinutes))).ToString(CultureInfo.InvariantCulture);
            await documents.SaveAsync(
                new DocumentSave(NominationPartition.Of(nomination.Badge)).Send(Notification.Message(NotificationKind.AddressProof, nomination.Id, span)),
                cancellationToken);
        }

        return nomination;
    }
}
