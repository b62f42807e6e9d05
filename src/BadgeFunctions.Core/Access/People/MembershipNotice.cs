using System.Globalization;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Access.People;

/// <summary>Tells somebody which roles they have at an issuer now, and where to sign in.</summary>
/// <param name="accounts">Who they are.</param>
/// <param name="catalogue">The issuers.</param>
/// <param name="options">The address of the service.</param>
internal sealed class MembershipNotice(AccountBook accounts, ICatalogue catalogue, IOptions<ServiceOptions> options) : INotice
{
    private const string Name = "membership";

    public string Kind => Name;

    /// <summary>The message that makes it happen.</summary>
    public static QueueMessage Message(string account, string issuer, string occasion) => Notice.Message(Name, account, issuer, occasion);

    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(string id, Notice notice, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(notice.Subject, cancellationToken) is not { Value: { DisabledAt: null } account }
            || (await catalogue.CurrentAsync(cancellationToken)).FindIssuer(notice.Detail ?? string.Empty) is not { } issuer)
        {
            return [];
        }

        MailTexts texts = new(CultureInfo.GetCultureInfo("fr"));
        string[] roles = [.. account.Grants.Where(grant => grant.Issuer == issuer.Id).Select(grant => texts.Part($"Membership.{Roles.NameOf(grant.Role)}"))];
        return roles.Length == 0
            ? []
            : [texts.Mail(id, account.Email, "Membership", account.Name, string.Empty, issuer.Name, string.Join('\n', roles), $"{options.Value.PublicBaseUrl}/sign-in")];
    }
}
