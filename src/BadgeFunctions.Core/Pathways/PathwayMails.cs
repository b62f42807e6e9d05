using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Pathways;

/// <summary>Writes the mail that invites a holder to the badges now within reach.</summary>
internal sealed class PathwayMails(ReachableBadges reachable, IOptions<ServiceOptions> options)
{
    /// <summary>The mail, or none when nothing is within reach any more.</summary>
    /// <param name="id">The mail's id.</param>
    /// <param name="earned">The nomination whose award it is about.</param>
    /// <param name="badge">The awarded badge's name.</param>
    /// <param name="issuer">Its issuer's name.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(
        string id, Nomination earned, string badge, string issuer, CancellationToken cancellationToken)
    {
        IReadOnlyList<Badge> badges = await reachable.ThroughAsync(earned, cancellationToken);
        MailTexts texts = new(CultureInfo.GetCultureInfo(earned.Language));
        return badges.Count == 0
            ? []
            : [texts.Mail(id, earned.Nominee.Email, "Invitation", earned.Nominee.GivenName, badge, issuer, string.Join("\n\n", badges.Select(Entry)))];
    }

    private string Entry(Badge badge) => $"{badge.Name}\n{options.Value.PublicBaseUrl}/catalogue/{badge.Id}";
}
