using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Assessments;

/// <summary>
/// The dossier of a pupil for a badge. A failed attempt leaves it refused with its claim in place, so that the next attempt is
/// recorded in the same one and no commission finds it among those to be studied.
/// </summary>
internal static class AttemptDossier
{
    public static Nomination Begin(Pupil pupil, Badge badge, Decision decision, string language) => new()
    {
        Id = NominationId.New(badge.Id),
        Badge = badge.Id,
        Issuer = badge.Issuer,
        Nominee = pupil.AsNominee,
        Origin = NominationOrigin.Assessment,
        Language = language,
        SubmittedAt = decision.At,
        Status = StatusOf(decision),
        Decision = decision,
        AwardId = UnguessableId.New(),
    };

    public static Nomination Continue(Nomination before, Decision decision) => before with
    {
        Status = StatusOf(decision),
        Decision = decision,
        Attempts = before.Decision is { } earlier ? [.. before.Attempts ?? [], Past(before, earlier)] : before.Attempts,
    };

    /// <summary>The dossier as it was before its last attempt, or <see langword="null"/> when that was the first.</summary>
    public static Nomination? TakeBack(Nomination nomination) => nomination.Attempts is [.., { Decision: { } earlier }] attempts
        ? nomination with { Status = StatusOf(earlier), Decision = earlier, Attempts = attempts.Count == 1 ? null : [.. attempts.SkipLast(1)] }
        : null;

    private static Attempt Past(Nomination nomination, Decision decision) => new(
        decision.At, decision, [.. nomination.Evidence.Select(piece => new JudgedPiece(piece.Id, piece.Title, piece.Judgement))]);

    private static NominationStatus StatusOf(Decision decision) =>
        decision.Outcome == DecisionOutcome.Approved ? NominationStatus.Approved : NominationStatus.Refused;
}
