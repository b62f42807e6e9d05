using System.Globalization;
using OpenBadges.Verification;

namespace BadgeFunctions.Web.Api.Verifying;

/// <summary>One check.</summary>
/// <param name="Id">A stable code, such as <c>integrity.signature</c>.</param>
/// <param name="Result"><c>pass</c>, <c>fail</c>, <c>warning</c> or <c>skipped</c>.</param>
/// <param name="Detail">One sentence, in the request's language.</param>
/// <param name="Standard">The section of the standard that asks for the check, by its heading, if one does.</param>
/// <param name="Face">Of an image: <c>assertion</c> or <c>credential</c>.</param>
public sealed record CheckResource(string Id, string Result, string Detail, string? Standard, string? Face)
{
    internal static CheckResource Of(string? face, CheckResult check, CultureInfo culture) => new(
        check.Code,
        check.Outcome switch
        {
            CheckOutcome.Pass => "pass",
            CheckOutcome.Fail => "fail",
            CheckOutcome.Warning => "warning",
            _ => "skipped",
        },
        check.Describe(culture),
        check.Standard,
        face);
}
