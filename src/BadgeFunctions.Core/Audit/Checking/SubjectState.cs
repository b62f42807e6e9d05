using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>What the document that a chain is about says.</summary>
/// <param name="Head">The end of the chain; absent when it has none yet.</param>
/// <param name="State">The state that the last entry must have led to; absent where entries name none.</param>
internal sealed record SubjectState(AuditHead? Head, string? State = null)
{
    public static SubjectState Of(Nomination nomination) => new(nomination.Audit, EnumWord.Of(nomination.Status));

    public static SubjectState Of(Award award) => new(award.Audit, AwardChain.Word(award));
}
