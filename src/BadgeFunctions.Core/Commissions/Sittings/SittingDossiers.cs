using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>Reads a dossier of an agenda for somebody, and keeps what becomes of it.</summary>
/// <param name="documents">Where sessions are kept.</param>
/// <param name="queries">How they are found.</param>
/// <param name="nominations">The nominations.</param>
public sealed class SittingDossiers(IDocuments documents, CommissionQueries queries, NominationQueries nominations)
{
    /// <summary>A dossier of a session's agenda, whatever the actor may do with it; <see langword="null"/> when there is none, or the session is not theirs to see.</summary>
    public async ValueTask<SittingDossier?> FindAsync(string session, string nomination, Actor actor, CancellationToken cancellationToken) =>
        await queries.FindAsync(session, cancellationToken) is { } found && Participation.Of(found.Value, actor).Sees
            ? await FindAsync(found.Value, nomination, actor, cancellationToken)
            : null;

    /// <summary>All dossiers of an agenda, in its order.</summary>
    public async Task<IReadOnlyList<SittingDossier>> ListAsync(CommissionSession session, Actor actor, CancellationToken cancellationToken)
    {
        List<SittingDossier> all = [];
        foreach (string nomination in session.Agenda)
        {
            if (await FindAsync(session, nomination, actor, cancellationToken) is { } dossier)
            {
                all.Add(dossier);
            }
        }

        return all;
    }

    internal async ValueTask<SittingDossier?> FindAsync(CommissionSession session, string nomination, Actor actor, CancellationToken cancellationToken) =>
        session.Agenda.Contains(nomination, StringComparer.Ordinal)
            && await queries.FindDossierAsync(session.Id, nomination, cancellationToken) is { } item
            ? new SittingDossier(session, item, (await nominations.FindAsync(nomination, cancellationToken))?.Value, actor)
            : null;

    /// <summary>Keeps a change with what it says of itself, in one save; <see langword="false"/> when somebody was quicker.</summary>
    internal Task<bool> SaveAsync(
        SittingDossier dossier, AgendaItem after, AuditEvent what, CancellationToken cancellationToken, Action<DocumentSave>? also = null) =>
        SaveAsync(dossier, after, null, what, also, cancellationToken);

    /// <summary>The same, with a conflict of interest that was not known before.</summary>
    internal async Task<bool> SaveAsync(
        SittingDossier dossier, AgendaItem after, Conflict? conflict, AuditEvent what, Action<DocumentSave>? also, CancellationToken cancellationToken)
    {
        DocumentSave save = new(CommissionPartition.Of(dossier.Session.Issuer));
        Add(save, dossier, after, what, conflict);
        also?.Invoke(save);
        return (await documents.SaveAsync(save, cancellationToken)).Saved;
    }

    /// <summary>Adds a change of a dossier, with what it says of itself, to a save.</summary>
    internal static void Add(DocumentSave save, SittingDossier dossier, AgendaItem after, AuditEvent what, Conflict? conflict = null)
    {
        AuditHead head = AuditChain.Append(save, CommissionPartition.Chain(dossier.Session.Id, dossier.Item.Nomination), dossier.Item.Audit, what);
        save.Replace(
            CommissionPartition.Dossier(dossier.Session.Id, dossier.Item.Nomination),
            after with { Conflicts = conflict is null ? dossier.Conflicts : [.. dossier.Conflicts, conflict], Audit = head },
            dossier.ETag,
            CoreJson.Default.AgendaItem);
    }
}
