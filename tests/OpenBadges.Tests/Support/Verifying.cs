using System.Globalization;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Support;

internal static class Verifying
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static async Task<VerificationReport> VerifyAsync(this InMemoryDocuments documents, string text, string? email = null, DateTimeOffset? now = null)
    {
        var verifier = new BadgeVerifier(documents, new FixedTime(now ?? FixedTime.Today));
        var report = await verifier.VerifyAsync(BadgeInput.FromText(text), new VerificationRequest(email), TestContext.Current.CancellationToken);
        Assert.All(report.Checks, HasItsSentences);
        return report;
    }

    public static CheckOutcome? Outcome(this VerificationReport report, string code) =>
        report.Checks.LastOrDefault(check => check.Code == code)?.Outcome;

    public static IEnumerable<string> Failed(this VerificationReport report) =>
        report.Checks.Where(check => check.Outcome == CheckOutcome.Fail).Select(check => check.Code);

    private static void HasItsSentences(CheckResult check)
    {
        var french = check.Describe(French);
        Assert.NotEqual(check.Code, french);
        Assert.NotEqual(french, check.Describe(English));
    }
}
