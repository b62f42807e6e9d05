namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>What is to be forgotten at a time.</summary>
/// <param name="Link">The link's id.</param>
/// <param name="EmailHash">The hash of the address that it was asked for with.</param>
internal sealed record SignInLinkMark(string Link, string EmailHash);
