using System.Text.RegularExpressions;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Links as people find them in their mail.</summary>
internal static partial class MailedLinks
{
    /// <summary>The path of the newest sign-in link that was mailed to an address.</summary>
    public static string LinkMailedTo(this TestSite site, string email) =>
        Link().Match(site.Mail.Sent.Last(mail => mail.To == email).Text).Groups["path"].Value;

    [GeneratedRegex(@"http://badges\.test(?<path>/sign-in/link/\S+)")]
    private static partial Regex Link();
}
