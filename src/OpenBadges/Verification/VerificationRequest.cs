namespace OpenBadges.Verification;

/// <summary>What else to check besides the badge itself.</summary>
/// <param name="Recipient">The e-mail address of the person said to hold the badge, or the identifier of one who has none; null not to check the holder.</param>
public sealed record VerificationRequest(string? Recipient = null);
