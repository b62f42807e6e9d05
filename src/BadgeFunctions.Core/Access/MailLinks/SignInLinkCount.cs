namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>How many links were asked for with one address lately.</summary>
/// <param name="Since">When the count began, in UTC.</param>
/// <param name="Count">How many since.</param>
internal sealed record SignInLinkCount(DateTimeOffset Since, int Count);
