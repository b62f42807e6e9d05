using System.Globalization;

namespace OpenBadges.Verification;

/// <summary>Whether the badge has begun and not ended.</summary>
internal static class ValidityPeriod
{
    // Clocks of issuers run a little ahead of ours.
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(1);

    public static void Check(Inquiry inquiry, DateTimeOffset from, DateTimeOffset? until)
    {
        var findings = inquiry.Findings;
        if (from > inquiry.Now + ClockTolerance)
        {
            findings.Fail(CheckCodes.Issued, Write(from));
        }
        else
        {
            findings.Pass(CheckCodes.Issued, Write(from));
        }

        if (until is not { } end)
        {
            findings.Pass(CheckCodes.NoExpiry);
        }
        else if (end < from)
        {
            findings.Fail(CheckCodes.Order);
        }
        else if (end <= inquiry.Now)
        {
            findings.Fail(CheckCodes.Expiry, Write(end));
        }
        else
        {
            findings.Pass(CheckCodes.Expiry, Write(end));
        }
    }

    /// <summary>The instant as reports name it.</summary>
    public static string Write(DateTimeOffset instant) =>
        instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
