using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>The writes that put people into a session and count them, together.</summary>
internal static class SignUpBook
{
    /// <summary>How many people one save takes: three rows each, beside the session's own.</summary>
    public const int AtOnce = (DocumentSave.MaximumOperations - 1) / 3;

    public static PendingSignUp Draw(AttendanceSession session, Attendee attendee, string language, string? listedBy, DateTimeOffset now) =>
        new(session.Id, NominationId.New(session.Badge), attendee, language, listedBy is not null, now) { By = listedBy };

    public static DocumentSave Enter(Document<AttendanceSession> found, AttendanceSession after, IReadOnlyList<PendingSignUp> people)
    {
        DocumentSave save = new DocumentSave(AttendancePartition.Name)
            .Replace(AttendancePartition.Session(after.Id), after, found.ETag, CoreJson.Default.AttendanceSession);
        foreach (PendingSignUp one in people)
        {
            string email = one.Attendee.Email;
            save.Insert(AttendancePartition.SignUp(after.Id, email), new SignUp(one.Nomination, one.Listed, one.At), CoreJson.Default.SignUp)
                .Insert(AttendancePartition.Pending(after.Id, email), one, CoreJson.Default.PendingSignUp)
                .Put(AttendancePartition.Person(email, after.Id), new SessionReference(after.Id), CoreJson.Default.SessionReference);
        }

        return save;
    }
}
