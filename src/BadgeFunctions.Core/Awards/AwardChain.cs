using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Awards;

/// <summary>The chain of what was done with an award: in its partition, its subject the award's id.</summary>
internal static class AwardChain
{
    /// <summary>Replaces an award, with the entry of the change in its chain.</summary>
    public static DocumentSave Save(Document<Award> found, Award after, Act act)
    {
        DocumentSave save = new(AwardPartition.Of(after.Id));
        AuditEvent what = new(
            act.At, act.By, act.Action, Word(found.Value), Word(after), ChangeDetail.Write(act, Facts(found.Value), Facts(after)));
        Award kept = after with { Audit = AuditChain.Append(save, after.Id, found.Value.Audit, what) };
        return save.Replace(AwardPartition.Award, kept, found.ETag, CoreJson.Default.Award);
    }

    /// <summary>The state of an award, as its chain names it.</summary>
    public static string Word(Award award) => award.Revocation is null ? EnumWord.Of(award.State) : "revoked";

    private static Dictionary<string, string> Facts(Award award) => award.Revocation is not { } revocation ? [] : new Dictionary<string, string>
    {
        ["revocation.category"] = EnumWord.Of(revocation.Category),
        ["revocation.reason"] = revocation.Reason,
    };
}
