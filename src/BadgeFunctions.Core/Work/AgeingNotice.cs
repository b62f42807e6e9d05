using System.Globalization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Notifications.Notices;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Work;

/// <summary>Writes to a reviewer how many dossiers of their issuers are old, and where they are. It names nobody.</summary>
internal sealed class AgeingNotice(AccountBook accounts, DossierQueue queue, ICatalogue catalogue, IOptions<ServiceOptions> options) : INotice
{
    public const string Name = "ageing";

    private const int Most = 100;

    public string Kind => Name;

    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(string id, Notice notice, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(notice.Subject, cancellationToken) is not { Value: { DisabledAt: null } account })
        {
            return [];
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        List<string> lines = [];
        foreach (string issuer in IssuersOf(account))
        {
            if (await queue.CountOldAsync(issuer, account.Email, Most, cancellationToken) is var count and > 0)
            {
                string shown = count.ToString(CultureInfo.InvariantCulture) + (count == Most ? "+" : string.Empty);
                lines.Add($"- {snapshot.FindIssuer(issuer)?.Name ?? issuer}\u00A0: {shown}");
            }
        }

        return lines.Count == 0
            ? []
            : [new MailTexts(CultureInfo.GetCultureInfo("fr")).Mail(
                id, account.Email, "Ageing", account.Name, string.Join('\n', lines), $"{options.Value.PublicBaseUrl}/work")];
    }

    /// <summary>The issuers whose dossiers wait for an account.</summary>
    public static IEnumerable<string> IssuersOf(Account account) => account.Grants
        .Where(grant => grant.Role is Role.Reviewer or Role.Manager)
        .Select(grant => grant.Issuer).OfType<string>().Distinct(StringComparer.Ordinal);
}
