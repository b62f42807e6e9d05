using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Privacy;

/// <summary>
/// Erases a person: nominations about them go with their files, nominations they sent forget their address, and badges
/// they hold are withdrawn unless they are to stay. It can be repeated, and goes on where it was cut short.
/// </summary>
/// <param name="documents">Where nominations and awards are kept.</param>
/// <param name="records">Finds what there is.</param>
/// <param name="nominations">How nominations are read.</param>
/// <param name="awards">How awards are read.</param>
/// <param name="uploads">Removes evidence files.</param>
/// <param name="pupils">Finds them in classes.</param>
/// <param name="classes">Takes them off.</param>
/// <param name="signUps">Takes the person out of sessions.</param>
/// <param name="account">Removes their account and empties their seats in sessions.</param>
/// <param name="dossiers">Removes what sessions wrote about them.</param>
/// <param name="traces">What the host keeps besides.</param>
/// <param name="time">The clock.</param>
public sealed class ErasePerson(
    IDocuments documents,
    PersonalRecords records,
    NominationQueries nominations,
    AwardQueries awards,
    UploadLedger uploads,
    PupilCodes pupils,
    ChangeClass classes,
    SignUpErasure signUps,
    EraseAccount account,
    EraseDossier dossiers,
    IEnumerable<IPersonTraces> traces,
    TimeProvider time)
{
    private readonly WithdrawAward _withdraw = new(documents, awards, time);
    private readonly LeaveClasses _leave = new(pupils, classes);

    /// <summary>Erases everything that can be erased now.</summary>
    /// <param name="email">The person's normalised address, or the code of a pupil without one.</param>
    /// <param name="keepBadges">Whether published badges stay; they name nobody. Otherwise they are withdrawn.</param>
    /// <param name="actor">Who erases.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Everything that was found, and what became of it.</returns>
    public async Task<IReadOnlyList<PersonalRecord>> ExecuteAsync(string email, bool keepBadges, Actor actor, CancellationToken cancellationToken)
    {
        List<PersonalRecord> done = [];
        foreach (PersonalRecord record in await records.ListAsync(email, cancellationToken))
        {
            bool erased = await EraseAsync(record, email, keepBadges, actor, cancellationToken);
            done.Add(record with { Outcome = erased ? ErasureOutcome.Erased : ErasureOutcome.Pending });
        }

        await _leave.ExecuteAsync(email, cancellationToken);
        await signUps.ExecuteAsync(email, cancellationToken);
        await account.ExecuteAsync(email, cancellationToken);
        await RecordAsync(done, keepBadges, actor, cancellationToken);
        string[] ids = [.. done.Where(IsErasedNominee).SelectMany(record => new[] { record.Nomination, record.Award }).OfType<string>()];
        foreach (IPersonTraces kept in traces)
        {
            await kept.RemoveAsync(email, ids, cancellationToken);
        }

        return done;
    }

    private static bool IsErasedNominee(PersonalRecord record) => record is { Role: PersonRole.Nominee, Outcome: ErasureOutcome.Erased };

    private async Task<bool> EraseAsync(PersonalRecord record, string email, bool keepBadges, Actor actor, CancellationToken cancellationToken)
    {
        PersonRole role = record.Role;
        while (await nominations.FindAsync(record.Nomination, cancellationToken) is { } found)
        {
            if (role == PersonRole.Nominee && found.Value.Status == NominationStatus.Approved
                && !await _withdraw.ExecuteAsync(found.Value.AwardId, keepBadges, actor, cancellationToken))
            {
                return false;
            }

            if (role == PersonRole.Nominee)
            {
                await dossiers.ExecuteAsync(found.Value, actor, cancellationToken);
            }

            bool saved = role == PersonRole.Nominee
                ? await RemoveAsync(found, Act.Of(actor, NominationAct.Erased, time.GetUtcNow()), cancellationToken)
                : await ForgetAsync(found, email, actor, cancellationToken);
            if (saved)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>Removes a nomination with its files and all its rows; of its chain only what names nobody stays.</summary>
    /// <returns>Whether it was still as it had been read.</returns>
    internal async Task<bool> RemoveAsync(Document<Nomination> found, Act act, CancellationToken cancellationToken)
    {
        Nomination nomination = found.Value;
        string partition = NominationPartition.Of(nomination.Badge);
        await AuditErasure.ClearAsync(documents, partition, nomination.Id, cancellationToken);
        DocumentSave save = NominationChain.Close(new DocumentSave(partition), nomination, act)
            .Delete(NominationPartition.Nomination(nomination.Id), found.ETag)
            .Delete(NominationPartition.Listing(nomination))
            .Delete(NominationPartition.Reminder(nomination));
        foreach (string key in nomination.PeopleKeys)
        {
            save.Delete(NominationPartition.Person(key, nomination.Id));
        }

        if (NominationPartition.Bag(nomination) is { } place)
        {
            save.Delete(place);
        }

        await NominationPlace.ReleaseAsync(documents, save, nomination, cancellationToken);
        return await uploads.RemoveAsync(nomination, async () => (await documents.SaveAsync(save, cancellationToken)).Saved, cancellationToken);
    }

    // A parent may have nominated their own child.
    private async Task<bool> ForgetAsync(Document<Nomination> found, string email, Actor actor, CancellationToken cancellationToken)
    {
        Nomination nomination = found.Value;
        await AuditErasure.ForgetAsync(
            documents, NominationPartition.Of(nomination.Badge), nomination.Id, [email, .. nomination.NamesOf(email)], cancellationToken);
        Nomination after = nomination.WithoutContributor(email).WithoutWitness(email) with
        {
            NominatedBy = nomination.NominatedBy == email ? string.Empty : nomination.NominatedBy,
            Guardian = nomination.Guardian == email ? string.Empty : nomination.Guardian,
        };
        Act act = Act.Of(actor, NominationAct.PersonForgotten, time.GetUtcNow()) with { Telling = Telling.Nothing };
        DocumentSave save = NominationChange.Save(nomination, after, found.ETag, act).Delete(NominationPartition.Person(email, nomination.Id));
        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }

    private Task<SaveResult> RecordAsync(List<PersonalRecord> done, bool keepBadges, Actor actor, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        ErasureLine line = new(now, actor.Name, done.Count(record => record.Outcome == ErasureOutcome.Erased), !keepBadges);
        return documents.SaveAsync(
            new DocumentSave(ErasureLine.Partition).Insert($"{NominationPartition.Moment(now)}:{UnguessableId.New()}", line, CoreJson.Default.ErasureLine),
            cancellationToken);
    }
}
