namespace OpenBadges.Verification;

/// <summary>Compares the address the caller gave with those in the badge; nothing is said of the holder otherwise.</summary>
internal static class Recipient
{
    public static void Check(Inquiry inquiry, IEnumerable<ClaimedIdentity?> identities)
    {
        var findings = inquiry.Findings;
        if (string.IsNullOrWhiteSpace(inquiry.Request.RecipientEmail))
        {
            findings.Skip(CheckCodes.Holder);
            return;
        }

        var emails = identities.OfType<ClaimedIdentity>().ToList();
        if (emails.Count == 0)
        {
            findings.CannotCheck(CheckCodes.Identifier);
        }
        else if (emails.Exists(identity => identity.Is(inquiry.Request.RecipientEmail)))
        {
            findings.Pass(CheckCodes.Holder);
        }
        else
        {
            findings.Fail(CheckCodes.Holder);
        }
    }
}
