using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Awards;

/// <summary>Ends an award's validity.</summary>
/// <param name="documents">Where awards are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class RevokeAward(IDocuments documents, AwardQueries queries, TimeProvider time)
{
    /// <summary>Revokes an award; the first revocation stands.</summary>
    /// <param name="id">The award's id.</param>
    /// <param name="reason">The full reason, kept private.</param>
    /// <param name="category">What the public is told.</param>
    /// <param name="actor">Who revokes.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<RevocationResult> ExecuteAsync(
        string id, string reason, RevocationCategory category, Actor actor, CancellationToken cancellationToken)
    {
        while (true)
        {
            Document<Award>? found = await queries.FindAsync(id, cancellationToken);
            if (found is null)
            {
                return RevocationResult.NotFound;
            }

            if (found.Value.Revocation is not null)
            {
                return RevocationResult.Revoked;
            }

            if (found.Value.State != AwardState.Published)
            {
                return RevocationResult.NotPublished;
            }

            DateTimeOffset now = time.GetUtcNow();
            Award revoked = found.Value with { Revocation = new Revocation(reason.Trim(), category, actor.Name, now) };
            DocumentSave save = AwardChain.Save(found, revoked, Act.Of(actor, AwardAct.Revoked, now))
                .Send(new QueueMessage(Queues.Baking, $"revocation:{id}", id));
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return RevocationResult.Revoked;
            }
        }
    }
}
