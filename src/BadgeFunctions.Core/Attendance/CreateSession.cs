using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Prepares a session. Nobody can sign up before it is opened.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="catalogue">The badges.</param>
/// <param name="time">The clock.</param>
public sealed class CreateSession(IDocuments documents, ICatalogue catalogue, TimeProvider time)
{
    /// <summary>Makes a session durable, or says what is wrong and changes nothing.</summary>
    public async Task<SessionReading> ExecuteAsync(SessionDraft draft, Actor actor, CancellationToken cancellationToken)
    {
        SessionReading reading = SessionReader.Read(draft, await catalogue.CurrentAsync(cancellationToken), actor, time.GetUtcNow());
        if (reading.Session is { } session)
        {
            await documents.SaveAsync(
                new DocumentSave(AttendancePartition.Name)
                    .Insert(AttendancePartition.Session(session.Id), session, CoreJson.Default.AttendanceSession)
                    .Insert(AttendancePartition.Listing(session), new SessionReference(session.Id), CoreJson.Default.SessionReference),
                cancellationToken);
        }

        return reading;
    }
}
