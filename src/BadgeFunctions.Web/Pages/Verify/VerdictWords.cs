using BadgeFunctions.Web.Verification;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Pages.Verify;

/// <summary>How a verdict is said: as plainly as the checks allow, and what could not be checked is never called forged.</summary>
internal static class VerdictWords
{
    public const string Valid = "valid";
    public const string Reserved = "reserved";
    public const string Endorsement = "endorsement";
    public const string Revoked = "revoked";
    public const string Expired = "expired";
    public const string OtherHolder = "other-holder";
    public const string Invalid = "invalid";
    public const string Unverifiable = "unverifiable";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Valid, Reserved, Endorsement, Revoked, Expired, OtherHolder, Invalid, Unverifiable];

    /// <summary>The key of the words.</summary>
    public static string Of(BadgeVerification result) => result.Verdict switch
    {
        Verdict.Valid when IsEndorsement(result) => Endorsement,
        Verdict.Valid => result.Faces.Any(face => face.Report.HasWarnings) ? Reserved : Valid,
        Verdict.Invalid => OfFailures([.. result.Faces
            .SelectMany(face => face.Report.Checks)
            .Where(check => check.Outcome == CheckOutcome.Fail)
            .Select(check => check.Code)]),
        _ => Unverifiable,
    };

    /// <summary>Whether what was verified is an endorsement, not a badge.</summary>
    public static bool IsEndorsement(BadgeVerification result) =>
        result.Faces.Any(face => face.Report.Checks.Any(check => check.Code == CheckCodes.Kind));

    /// <summary>The kind of alert that shows them.</summary>
    public static string KindOf(string words) => words switch
    {
        Valid => "success",
        Reserved => "warning",
        Endorsement or Unverifiable => "info",
        _ => "error",
    };

    // The gravest one names the verdict; anything beside these casts doubt on the badge itself.
    private static string OfFailures(HashSet<string> failed) => failed switch
    {
        _ when !failed.IsSubsetOf([CheckCodes.Revocation, CheckCodes.RevocationReason, CheckCodes.Expiry, CheckCodes.Holder]) => Invalid,
        _ when failed.Contains(CheckCodes.Revocation) => Revoked,
        _ when failed.Contains(CheckCodes.Expiry) => Expired,
        _ when failed.Contains(CheckCodes.Holder) => OtherHolder,
        _ => Invalid,
    };
}
