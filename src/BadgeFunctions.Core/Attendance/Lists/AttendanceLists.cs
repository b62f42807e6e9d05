using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>
/// Takes in a manager's list of those who attended: first it says what each row would lead to, then it does it. A bad row
/// never stops the good ones; the same list a second time finds everybody there.
/// </summary>
/// <param name="documents">Where sign-ups are kept.</param>
/// <param name="sessions">How sessions are found.</param>
/// <param name="nominations">How nominations are found.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="nominate">Makes nominations.</param>
/// <param name="time">The clock.</param>
public sealed class AttendanceLists(
    IDocuments documents,
    AttendanceQueries sessions,
    NominationQueries nominations,
    ICatalogue catalogue,
    NominateAttendee nominate,
    TimeProvider time)
{
    private const int RowsAtOnce = 32;

    /// <summary>Says what a list would lead to, and changes nothing.</summary>
    /// <exception cref="CsvException">The file is not a table, lacks required columns, or has too many rows.</exception>
    public async Task<AttendanceListPlan> PlanAsync(AttendanceSession session, ReadOnlyMemory<byte> csv, CancellationToken cancellationToken)
    {
        ListedRow[] rows = [.. AttendanceSpreadsheet.Read(csv)];
        await Parallel.ForAsync(0, rows.Length, Parallelism(cancellationToken), async (i, cancelled) =>
        {
            if (rows[i] is { Outcome: ListedOutcome.Added, Attendee: { } attendee })
            {
                rows[i] = rows[i] with { Outcome = await OutcomeAsync(session, attendee.Email, cancelled) };
            }
        });
        return new AttendanceListPlan(rows);
    }

    /// <summary>Does what a list leads to.</summary>
    /// <param name="session">The session.</param>
    /// <param name="csv">The file.</param>
    /// <param name="language">The two-letter language to write to its people in.</param>
    /// <param name="actor">Who vouches for those on it.</param>
    /// <param name="cancellationToken">Ends the work between two rows; the rest is done when the list is sent again.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="CsvException">The file is not a table, lacks required columns, or has too many rows; nothing was changed.</exception>
    public async Task<AttendanceListPlan> TakeAsync(
        AttendanceSession session, ReadOnlyMemory<byte> csv, string language, Actor actor, CancellationToken cancellationToken)
    {
        AttendanceListPlan plan = await PlanAsync(session, csv, cancellationToken);
        Attendee[] added = [.. plan.Of(ListedOutcome.Added).Select(row => row.Attendee!)];
        foreach (Attendee[] some in added.Chunk(SignUpBook.AtOnce))
        {
            IReadOnlyList<PendingSignUp> entered = await EnterAsync(session.Id, some, language, actor, cancellationToken);
            await Parallel.ForEachAsync(
                entered, Parallelism(cancellationToken), async (pending, cancelled) => await nominate.ExecuteAsync(pending, cancelled));
        }

        await Parallel.ForEachAsync(
            plan.Of(ListedOutcome.Confirmed),
            Parallelism(cancellationToken),
            async (row, cancelled) => await VouchAsync(session, row.Attendee!.Email, actor, cancelled));
        return plan;
    }

    private static ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = RowsAtOnce, CancellationToken = cancellationToken };

    private async Task<ListedOutcome> OutcomeAsync(AttendanceSession session, string email, CancellationToken cancellationToken)
    {
        if (await IsHeldAsync(session, email, cancellationToken))
        {
            return ListedOutcome.Known;
        }

        return await FindAsync(session.Id, email, cancellationToken) is not { } signUp ? ListedOutcome.Added
            : await WaitingAsync(session, signUp, cancellationToken) is null ? ListedOutcome.Known
            : ListedOutcome.Confirmed;
    }

    private async Task<bool> IsHeldAsync(AttendanceSession session, string email, CancellationToken cancellationToken) =>
        await NominationPlace.HolderAsync(documents, session.Badge, email, cancellationToken) is not null;

    private async Task<SignUp?> FindAsync(string session, string email, CancellationToken cancellationToken) => (await documents.FindAsync(
        new DocumentKey(AttendancePartition.Name, AttendancePartition.SignUp(session, email)), CoreJson.Default.SignUp, cancellationToken))?.Value;

    private async Task<Document<Nomination>?> WaitingAsync(AttendanceSession session, SignUp signUp, CancellationToken cancellationToken) =>
        await nominations.FindAsync(signUp.Nomination, cancellationToken) is { Value.Status: NominationStatus.AwaitingProof } found
        && found.Value.Session == session.Id
            ? found
            : null;

    private async Task<IReadOnlyList<PendingSignUp>> EnterAsync(
        string id, Attendee[] people, string language, Actor actor, CancellationToken cancellationToken)
    {
        while (await sessions.FindAsync(id, cancellationToken) is { } found)
        {
            // Somebody may have signed up in the room since the plan was made.
            List<PendingSignUp> absent = [];
            foreach (Attendee one in people)
            {
                if (await FindAsync(id, one.Email, cancellationToken) is null)
                {
                    absent.Add(SignUpBook.Draw(found.Value, one, language, AuditWho.Of(actor), time.GetUtcNow()));
                }
            }

            AttendanceSession after = found.Value with { Listed = found.Value.Listed + absent.Count };
            if (absent.Count == 0 || (await documents.SaveAsync(SignUpBook.Enter(found, after, absent), cancellationToken)).Saved)
            {
                return absent;
            }
        }

        return [];
    }

    private async Task VouchAsync(AttendanceSession session, string email, Actor actor, CancellationToken cancellationToken)
    {
        CatalogueSnapshot badges = await catalogue.CurrentAsync(cancellationToken);
        while (badges.FindBadge(session.Badge) is { } badge
            && !await IsHeldAsync(session, email, cancellationToken)
            && await FindAsync(session.Id, email, cancellationToken) is { } signUp
            && await WaitingAsync(session, signUp, cancellationToken) is { } found)
        {
            DateTimeOffset now = time.GetUtcNow();
            Nomination after = NominationProgress.Advance(found.Value with { ProvedAt = now }, badge);
            Act act = Act.Of(actor, NominationAct.AttendanceConfirmed, now);
            DocumentSave save = NominationPlace.Take(NominationChange.Save(found.Value, after, found.ETag, act), after);
            if ((await documents.SaveAsync(NominationProgress.Announce(save, after), cancellationToken)).Saved)
            {
                return;
            }
        }
    }
}
