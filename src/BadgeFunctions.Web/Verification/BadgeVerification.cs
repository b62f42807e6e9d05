using OpenBadges.Verification;

namespace BadgeFunctions.Web.Verification;

/// <summary>What became of a verification: one badge, or each face of an image.</summary>
/// <param name="Faces">At least one.</param>
public sealed record BadgeVerification(IReadOnlyList<BadgeFace> Faces)
{
    /// <summary>The worst of the faces' verdicts: an image is only as good as each thing it says.</summary>
    public Verdict Verdict =>
        Faces.Any(face => face.Report.Verdict == Verdict.Invalid) ? Verdict.Invalid
        : Faces.Any(face => face.Report.Verdict == Verdict.Unverifiable) ? Verdict.Unverifiable
        : Verdict.Valid;

    /// <summary>What the badge says, from the newest standard that was found; <see langword="null"/> while no integrity is established.</summary>
    public BadgeFacts? Facts => Faces.Reverse().Select(face => face.Report.Facts).FirstOrDefault(facts => facts is not null);
}
