using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>
/// Where links that sign in are kept: each (<c>l:</c>), how many an address had lately (<c>n:</c>), and when both may be
/// forgotten (<c>x:</c>, which holds the address' hash).
/// </summary>
internal static class SignInLinkPartition
{
    public const string Name = "sign-in-links";

    public const string ForgetPrefix = "x:";

    public static string Link(string id) => $"l:{id}";

    public static string Count(string email) => CountOf(TextHash.Of(email));

    public static string CountOf(string emailHash) => $"n:{emailHash}";

    public static string ForgetBefore(DateTimeOffset moment) => ForgetPrefix + NominationPartition.Moment(moment);

    public static string Forget(DateTimeOffset moment, string id) => $"{ForgetBefore(moment)}:{id}";
}
