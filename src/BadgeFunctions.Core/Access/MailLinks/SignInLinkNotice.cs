using System.Globalization;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Access.MailLinks;

/// <summary>Mails the link that somebody asked for, when their address has an account.</summary>
/// <param name="signIn">The links.</param>
/// <param name="options">The service's address.</param>
internal sealed class SignInLinkNotice(SignInLinks signIn, IOptions<ServiceOptions> options) : INotice
{
    public const string NoticeKind = "sign-in-link";

    public string Kind => NoticeKind;

    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(string id, Notice notice, CancellationToken cancellationToken) =>
        await signIn.AddressAsync(notice.Subject, cancellationToken) is var (account, language, key)
            ? [new MailTexts(CultureInfo.GetCultureInfo(language)).Mail(
                id, account.Email, "SignInLink", account.Name, Minutes, $"{options.Value.PublicBaseUrl}/sign-in/link/{notice.Subject}?key={key}")]
            : [];

    private static string Minutes => ((int)SignInLinks.Lifetime.TotalMinutes).ToString(CultureInfo.InvariantCulture);
}
