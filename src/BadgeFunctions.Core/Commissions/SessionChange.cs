using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions;

/// <summary>The writes that keep a session and its place in the calendar together.</summary>
internal static class SessionChange
{
    /// <summary>A new session.</summary>
    public static DocumentSave Insert(CommissionSession session) => AddNew(new DocumentSave(CommissionPartition.Of(session.Issuer)), session);

    /// <summary>Adds a new session to a save.</summary>
    public static DocumentSave AddNew(DocumentSave save, CommissionSession session) => save
        .Insert(CommissionPartition.Session(session.Id), session, CoreJson.Default.CommissionSession)
        .Put(CommissionPartition.Calendar(session), SessionEntry.Of(session), CoreJson.Default.SessionEntry);

    /// <summary>Adds a change to a save; the session's revision grows by itself.</summary>
    public static DocumentSave Add(DocumentSave save, CommissionSession before, CommissionSession after, string etag)
    {
        save.Replace(CommissionPartition.Session(after.Id), after with { Revision = before.Revision + 1 }, etag, CoreJson.Default.CommissionSession);
        if (CommissionPartition.Calendar(before) != CommissionPartition.Calendar(after))
        {
            save.Delete(CommissionPartition.Calendar(before));
        }

        return SessionEntry.Of(before) == SessionEntry.Of(after)
            ? save
            : save.Put(CommissionPartition.Calendar(after), SessionEntry.Of(after), CoreJson.Default.SessionEntry);
    }

    /// <summary>A change by itself.</summary>
    public static DocumentSave Save(CommissionSession before, CommissionSession after, string etag) =>
        Add(new DocumentSave(CommissionPartition.Of(after.Issuer)), before, after, etag);
}
