namespace OpenBadges.Verification;

/// <summary>Compares the address or identifier the caller gave with those of its kind in the badge; nothing is said of the holder otherwise.</summary>
internal static class Recipient
{
    public static void Check(Inquiry inquiry, IEnumerable<ClaimedIdentity?> identities)
    {
        var findings = inquiry.Findings;
        if (inquiry.Request.Recipient is not { } recipient || string.IsNullOrWhiteSpace(recipient))
        {
            findings.Skip(CheckCodes.Holder);
            return;
        }

        var kind = recipient.Contains('@', StringComparison.Ordinal) ? RecipientKind.Email : RecipientKind.Identifier;
        var comparable = identities.OfType<ClaimedIdentity>().Where(identity => identity.Kind == kind).ToList();
        if (comparable.Count == 0)
        {
            findings.CannotCheck(CheckCodes.Identifier);
        }
        else if (comparable.Exists(identity => identity.Is(recipient)))
        {
            findings.Pass(CheckCodes.Holder);
        }
        else
        {
            findings.Fail(CheckCodes.Holder);
        }
    }
}
