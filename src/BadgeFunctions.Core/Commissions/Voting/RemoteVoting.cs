using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>The rows by which the ends of remote votes are found in time.</summary>
internal static class RemoteVoting
{
    /// <summary>Votes on a dossier will end at a moment.</summary>
    public static void Begin(DocumentSave save, SittingDossier dossier, DateTimeOffset until)
    {
        if (dossier.Item.RemoteUntil == until)
        {
            return;
        }

        End(save, dossier);
        save.Put(
            CommissionPartition.Deadline(until, dossier.Session.Id, dossier.Item.Nomination),
            new RemoteDeadline(dossier.Session.Id, dossier.Item.Nomination),
            CoreJson.Default.RemoteDeadline);
    }

    /// <summary>They ended.</summary>
    public static void End(DocumentSave save, SittingDossier dossier)
    {
        if (dossier.Item.RemoteUntil is { } until)
        {
            save.Delete(CommissionPartition.Deadline(until, dossier.Session.Id, dossier.Item.Nomination));
        }
    }
}
