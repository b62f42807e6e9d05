namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>Somebody asked for a link that signs in. The address may be anybody's.</summary>
/// <param name="Email">The normalised address.</param>
/// <param name="ReturnPath">The page to go to afterwards.</param>
/// <param name="Language">The language to write in.</param>
/// <param name="RequestedAt">When, in UTC.</param>
internal sealed record SignInLink(string Email, string? ReturnPath, string Language, DateTimeOffset RequestedAt);
