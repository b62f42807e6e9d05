using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Assessments;

/// <summary>
/// Takes a failed attempt back that was recorded by mistake a moment ago. A success is not taken back: its badge is on its way
/// to the public, and ends by a revocation that says why.
/// </summary>
/// <param name="documents">Where nominations are kept.</param>
/// <param name="assessments">How far pupils have come.</param>
/// <param name="classes">The classes.</param>
/// <param name="time">The clock.</param>
public sealed class TakeBackAttempt(IDocuments documents, AssessmentQueries assessments, ClassQueries classes, TimeProvider time)
{
    /// <summary>How long after an attempt it can be taken back.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>Whether the last attempt of a dossier can be taken back by an actor at a moment.</summary>
    public static bool Allows(Nomination? nomination, Actor actor, DateTimeOffset now) =>
        nomination is { Status: NominationStatus.Refused, Origin: NominationOrigin.Assessment, Decision: { } last }
        && last.By == actor.Name && last.At + Window > now;

    /// <summary>Takes the last attempt back.</summary>
    /// <param name="badge">The badge's id.</param>
    /// <param name="list">The class's id.</param>
    /// <param name="pupil">The pupil's id.</param>
    /// <param name="seen">How many attempts there are, the one to be taken back included.</param>
    /// <param name="actor">Who takes it back: only who recorded it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><see langword="false"/> when nothing could be taken back.</returns>
    public async Task<bool> ExecuteAsync(string badge, string list, string pupil, int seen, Actor actor, CancellationToken cancellationToken)
    {
        if (await assessments.FindBadgeAsync(badge, actor, cancellationToken) is not { } assessed
            || (await classes.FindAsync(list, actor, cancellationToken))?.Find(pupil) is not { } known)
        {
            return false;
        }

        while (await assessments.FindDossierAsync(known, assessed.Id, cancellationToken) is { } found
            && Allows(found.Value, actor, time.GetUtcNow())
            && new Progress(found.Value).Count == seen)
        {
            Act act = Act.Of(actor, NominationAct.AttemptTakenBack, time.GetUtcNow());
            DocumentSave save = AttemptDossier.TakeBack(found.Value) is { } earlier
                ? NominationChange.Save(found.Value, earlier, found.ETag, act)
                : await RemoveAsync(found, act, cancellationToken);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<DocumentSave> RemoveAsync(Document<Nomination> found, Act act, CancellationToken cancellationToken)
    {
        Nomination nomination = found.Value;
        string partition = NominationPartition.Of(nomination.Badge);
        await AuditErasure.ClearAsync(documents, partition, nomination.Id, cancellationToken);
        return NominationChain.Close(new DocumentSave(partition), nomination, act)
            .Delete(NominationPartition.Nomination(nomination.Id), found.ETag)
            .Delete(NominationPartition.Listing(nomination))
            .Delete(NominationPartition.Claim(nomination.Nominee.Key))
            .Delete(NominationPartition.Person(nomination.Nominee.Key, nomination.Id));
    }
}
