using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Finds sessions by id, by code and by issuer.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="catalogue">The issuers.</param>
public sealed class AttendanceQueries(IDocuments documents, ICatalogue catalogue)
{
    /// <summary>How many sessions of an issuer a list shows: the newest.</summary>
    public const int MostOfAnIssuer = 50;

    /// <summary>Reads a session, or returns <see langword="null"/>.</summary>
    public async ValueTask<Document<AttendanceSession>?> FindAsync(string id, CancellationToken cancellationToken) => UnguessableId.IsWellFormed(id)
        ? await documents.FindAsync(
            new DocumentKey(AttendancePartition.Name, AttendancePartition.Session(id)), CoreJson.Default.AttendanceSession, cancellationToken)
        : null;

    /// <summary>The session that a typed code leads to, or <see langword="null"/>.</summary>
    public async ValueTask<AttendanceSession?> FindByCodeAsync(string typed, CancellationToken cancellationToken)
    {
        if (SessionCode.Normalize(typed) is not { } code
            || await documents.FindAsync(
                new DocumentKey(AttendancePartition.Name, AttendancePartition.Code(code)), CoreJson.Default.SessionReference, cancellationToken) is not { } row)
        {
            return null;
        }

        AttendanceSession? session = (await FindAsync(row.Value.Session, cancellationToken))?.Value;
        return session?.Code == code ? session : null;
    }

    /// <summary>The newest sessions of everything that an actor manages, newest first within each issuer.</summary>
    public async Task<IReadOnlyList<AttendanceSession>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        List<AttendanceSession> sessions = [];
        foreach (Issuer issuer in (await catalogue.CurrentAsync(cancellationToken)).Issuers.Where(issuer => actor.Manages(issuer.Id, Matter.Sessions)))
        {
            DocumentPage<SessionReference> rows = await documents.ListAsync(
                AttendancePartition.Name,
                AttendancePartition.ListingPrefix(issuer.Id),
                MostOfAnIssuer,
                null,
                CoreJson.Default.SessionReference,
                cancellationToken);
            Document<AttendanceSession>?[] found = await Task.WhenAll(
                rows.Items.Select(row => FindAsync(row.Value.Session, cancellationToken).AsTask()));
            sessions.AddRange(found.OfType<Document<AttendanceSession>>().Select(one => one.Value));
        }

        return sessions;
    }
}
