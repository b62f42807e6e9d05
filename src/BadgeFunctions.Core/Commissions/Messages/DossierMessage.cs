using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>A dossier of a session and the message that goes, or went, to its applicant.</summary>
/// <param name="Item">The dossier on the agenda.</param>
/// <param name="Nomination">The nomination; absent when it was erased.</param>
/// <param name="Message">The message; absent without an outcome.</param>
/// <param name="IsEdited">Whether the secretary changed what the template gives.</param>
public sealed record DossierMessage(AgendaItem Item, Nomination? Nomination, OutcomeMessage? Message, bool IsEdited)
{
    /// <summary>Whether it was released.</summary>
    public bool IsReleased => Item.ReleasedAt is not null;

    /// <summary>Whether it is finished remotely, and may be released later by itself.</summary>
    public bool IsRemote => Item is { Outcome: null, RemoteUntil: not null };
}
