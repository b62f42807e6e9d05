using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>The chain of what was done with a nomination: in its partition, its subject the nomination's id.</summary>
internal static class NominationChain
{
    private static readonly Dictionary<string, string> None = [];

    /// <summary>Adds the entry of a change to the save of that change.</summary>
    /// <returns>The nomination, with the new end of its chain.</returns>
    public static Nomination Append(DocumentSave save, Nomination? before, Nomination after, Act act)
    {
        AuditEvent what = new(
            act.At,
            act.By,
            act.Action,
            before is null ? null : EnumWord.Of(before.Status),
            EnumWord.Of(after.Status),
            ChangeDetail.Write(act, before is null ? None : NominationFacts.Of(before), NominationFacts.Of(after)));
        return after with { Audit = AuditChain.Append(save, after.Id, before?.Audit, what) };
    }

    /// <summary>Adds the last entry of a nomination that is removed wholly; the end of its chain stays without it.</summary>
    public static DocumentSave Close(DocumentSave save, Nomination nomination, Act act)
    {
        AuditHead end = AuditChain.Append(
            save, nomination.Id, nomination.Audit, new AuditEvent(act.At, act.By, act.Action, EnumWord.Of(nomination.Status)));
        return save.Put(AuditChain.End(nomination.Id), end, CoreJson.Default.AuditHead);
    }
}
