using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>What the commission says of each piece of evidence: what most members say.</summary>
internal static class Judging
{
    /// <summary>One judgement for each piece on which there is an opinion. As many for as against is for: the doubt helps the applicant.</summary>
    public static IReadOnlyList<EvidenceOpinion> Of(IReadOnlyList<Evidence> evidence, IReadOnlyList<MemberOpinions> members) =>
        [.. evidence.Select(piece => Of(piece.Id, [.. members.SelectMany(one => one.Opinions).Where(one => one.Id == piece.Id)])).OfType<EvidenceOpinion>()];

    private static EvidenceOpinion? Of(string piece, EvidenceOpinion[] opinions)
    {
        if (opinions.Length == 0)
        {
            return null;
        }

        bool admissible = opinions.Count(one => one.Admissible) * 2 >= opinions.Length;
        string reasons = string.Join('\n', opinions.Where(one => one.Admissible == admissible).Select(one => one.Reason).OfType<string>().Distinct(StringComparer.Ordinal));
        return new EvidenceOpinion(piece, admissible, reasons.Length == 0 ? null : reasons);
    }
}
