using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>
/// Opens and closes a session's sign-up, and moves its end. Whenever the end moves the code changes, so that a picture
/// taken of an earlier one leads nowhere after the end that it was shown with.
/// </summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="time">The clock.</param>
public sealed class ChangeSession(IDocuments documents, AttendanceQueries queries, TimeProvider time)
{
    /// <summary>Opens the sign-up for the session's time, again if it was closed; one that is open stays as it is.</summary>
    /// <returns>The session as it now stands, or <see langword="null"/> when there is none.</returns>
    public Task<AttendanceSession?> OpenAsync(string id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        (session, now) => session.IsOpenAt(now)
            ? session
            : session with { OpenedAt = session.OpenedAt ?? now, Expires = now.AddMinutes(session.Minutes), Code = SessionCode.New() },
        cancellationToken);

    /// <summary>Ends the sign-up now.</summary>
    /// <returns>The session as it now stands, or <see langword="null"/> when there is none.</returns>
    public Task<AttendanceSession?> CloseAsync(string id, CancellationToken cancellationToken) => ChangeAsync(
        id, (session, now) => session.IsOpenAt(now) ? session with { Expires = now, Code = null } : session, cancellationToken);

    /// <summary>Lets the sign-up go on for so many minutes more, from now on when it is closed, with so many places in all.</summary>
    /// <returns>The session as it now stands, or <see langword="null"/> when there is none.</returns>
    public Task<AttendanceSession?> ExtendAsync(string id, int minutes, int places, CancellationToken cancellationToken) => ChangeAsync(
        id,
        (session, now) => session with
        {
            OpenedAt = session.OpenedAt ?? now,
            Expires = (session.Expires > now ? session.Expires.Value : now).AddMinutes(minutes),
            Places = places,
            Code = SessionCode.New(),
        },
        cancellationToken);

    private async Task<AttendanceSession?> ChangeAsync(
        string id, Func<AttendanceSession, DateTimeOffset, AttendanceSession> change, CancellationToken cancellationToken)
    {
        while (await queries.FindAsync(id, cancellationToken) is { } found)
        {
            AttendanceSession after = change(found.Value, time.GetUtcNow());
            if (after == found.Value)
            {
                return after;
            }

            DocumentSave save = new DocumentSave(AttendancePartition.Name)
                .Replace(AttendancePartition.Session(id), after, found.ETag, CoreJson.Default.AttendanceSession);
            if (found.Value.Code is { } before)
            {
                save.Delete(AttendancePartition.Code(before));
            }

            if (after.Code is { } code)
            {
                save.Insert(AttendancePartition.Code(code), new SessionReference(id), CoreJson.Default.SessionReference);
            }

            if ((await documents.SaveAsync(save, cancellationToken)).Saved)
            {
                return after;
            }
        }

        return null;
    }
}
