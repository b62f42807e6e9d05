using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>
/// Takes somebody's place in a session, then makes their nomination. The place and the count are one save, an address
/// counts once; what a crash leaves between the two is finished by <see cref="CompleteSignUps"/>.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="nominate">Makes the nomination.</param>
/// <param name="time">The clock.</param>
public sealed class SignUpForSession(IDocuments documents, AttendanceQueries queries, NominateAttendee nominate, TimeProvider time)
{
    /// <summary>Signs somebody up whose address is still to be proved.</summary>
    /// <param name="id">The session's id.</param>
    /// <param name="attendee">Who.</param>
    /// <param name="language">The two-letter language to write to them in.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SignUpOutcome> ExecuteAsync(string id, Attendee attendee, string language, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            AttendanceSession session = found.Value;
            if (await IsThereAsync(session, attendee.Email, cancellationToken))
            {
                return SignUpOutcome.Taken;
            }

            DateTimeOffset now = time.GetUtcNow();
            if (!session.IsOpenAt(now))
            {
                return SignUpOutcome.Closed;
            }

            if (session.IsFull)
            {
                return SignUpOutcome.Full;
            }

            PendingSignUp pending = SignUpBook.Draw(session, attendee, language, listedBy: null, now);
            DocumentSave save = SignUpBook.Enter(found, session with { SignedUp = session.SignedUp + 1 }, [pending]);
            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                await nominate.ExecuteAsync(pending, cancellationToken);
                return SignUpOutcome.Taken;
            }
        }

        return SignUpOutcome.Closed;
    }

    private async Task<bool> IsThereAsync(AttendanceSession session, string email, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(
            new DocumentKey(AttendancePartition.Name, AttendancePartition.Pending(session.Id, email)), CoreJson.Default.PendingSignUp, cancellationToken) is { } cut)
        {
            await nominate.ExecuteAsync(cut.Value, cancellationToken);
            return true;
        }

        return await documents.FindAsync(
            new DocumentKey(AttendancePartition.Name, AttendancePartition.SignUp(session.Id, email)), CoreJson.Default.SignUp, cancellationToken) is not null;
    }
}
