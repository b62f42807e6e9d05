namespace OpenBadges.Verification;

/// <summary>What else to check besides the badge itself.</summary>
/// <param name="RecipientEmail">The address of the person said to hold the badge, or null not to check the holder.</param>
public sealed record VerificationRequest(string? RecipientEmail = null);
