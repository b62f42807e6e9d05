using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Privacy;

/// <summary>Takes the person out of an award. What it was, and that it was withdrawn, stays at its address.</summary>
internal sealed class WithdrawAward(IDocuments documents, AwardQueries awards, TimeProvider time)
{
    /// <summary>Empties an award of personal data and has its public files withdrawn, or keeps the badge and empties the rest.</summary>
    /// <returns><see langword="false"/> when its issuance has not ended, so that nothing was changed.</returns>
    public async Task<bool> ExecuteAsync(string id, bool keepBadge, Actor actor, CancellationToken cancellationToken)
    {
        while (await awards.FindAsync(id, cancellationToken) is { } found)
        {
            if (found.Value.State != AwardState.Published)
            {
                return false;
            }

            if (found.Value.Erased)
            {
                return true;
            }

            await AuditErasure.ClearAsync(documents, AwardPartition.Of(id), id, cancellationToken);
            Act act = Act.Of(actor, AwardAct.HolderErased, time.GetUtcNow()) with { Telling = Telling.Nothing };
            DocumentSave save = keepBadge ? Keep(found, act) : Withdraw(found, actor, act);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return true;
            }
        }

        return false;
    }

    // A public badge says nothing of its holder that somebody could read who does not know their address.
    private static DocumentSave Keep(Document<Award> found, Act act) => AwardChain.Save(
        found, found.Value with { Revocation = found.Value.Revocation is { } revocation ? revocation with { Reason = string.Empty } : null }, act);

    private static DocumentSave Withdraw(Document<Award> found, Actor actor, Act act)
    {
        Revocation revocation = found.Value.Revocation is { } earlier
            ? earlier with { Reason = string.Empty }
            : new Revocation(string.Empty, RevocationCategory.HolderRequest, actor.Name, act.At);
        Award erased = found.Value with { Erased = true, IdentityHash = string.Empty, Salt = string.Empty, Revocation = revocation };
        return AwardChain.Save(found, erased, act)
            .Delete(AwardPartition.Credential)
            .Send(new QueueMessage(Queues.Baking, $"erasure:{found.Value.Id}", found.Value.Id));
    }
}
