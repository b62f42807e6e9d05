using System.Globalization;
using BadgeFunctions.Web.Verification;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>What became of a verification.</summary>
/// <param name="Verdict"><c>valid</c>, <c>invalid</c> or <c>unverifiable</c>; of an image with two faces, the worse one.</param>
/// <param name="Checks">Everything that was checked, in order.</param>
/// <param name="Faces">Each badge that was found, with its own verdict and what it says.</param>
public sealed record VerificationResource(string Verdict, IReadOnlyList<CheckResource> Checks, IReadOnlyList<FaceResource> Faces)
{
    internal static VerificationResource Of(BadgeVerification verification, CultureInfo culture) => new(
        NameOf(verification.Verdict),
        [.. verification.Faces.SelectMany(face => face.Report.Checks.Select(check => CheckResource.Of(face.Name, check, culture)))],
        [.. verification.Faces.Select(face => new FaceResource(face.Name, face.Report.Format, NameOf(face.Report.Verdict), face.Report.Facts))]);

    private static string NameOf(Verdict verdict) => verdict switch
    {
        OpenBadges.Verification.Verdict.Valid => "valid",
        OpenBadges.Verification.Verdict.Invalid => "invalid",
        _ => "unverifiable",
    };
}
