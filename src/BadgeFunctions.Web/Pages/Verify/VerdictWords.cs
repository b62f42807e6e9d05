using BadgeFunctions.Web.Verification;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Pages.Verify;

/// <summary>How a verdict is said. What could not be checked is never called forged.</summary>
internal static class VerdictWords
{
    /// <summary>The key of the words: <c>valid</c>, <c>reserved</c>, <c>invalid</c> or <c>unverifiable</c>.</summary>
    public static string Of(BadgeVerification result) =>
        Of(result.Verdict, result.Faces.Any(face => face.Report.HasWarnings));

    /// <summary>The kind of alert that shows it.</summary>
    public static string KindOf(string words) => words switch
    {
        "valid" => "success",
        "invalid" => "error",
        "reserved" => "warning",
        _ => "info",
    };

    private static string Of(Verdict verdict, bool reserved) => verdict switch
    {
        Verdict.Valid => reserved ? "reserved" : "valid",
        Verdict.Invalid => "invalid",
        _ => "unverifiable",
    };
}
