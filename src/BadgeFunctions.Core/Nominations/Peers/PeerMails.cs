using System.Globalization;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>Writes the mail that asks a holder to look at a request. It does not say whose.</summary>
internal sealed class PeerMails(NominationQueries queries, ISignedLinks links, IOptions<ServiceOptions> options)
{
    /// <summary>The mail, or none when the answer is not needed any more.</summary>
    /// <param name="id">The mail's id.</param>
    /// <param name="nomination">The request.</param>
    /// <param name="invitation">The invitation's id.</param>
    /// <param name="badge">The badge's name.</param>
    /// <param name="issuer">Its issuer's name.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(
        string id, Nomination nomination, string? invitation, string badge, string issuer, CancellationToken cancellationToken)
    {
        if (invitation is null
            || !nomination.IsWithPeers
            || nomination.PeerReview?.Find(invitation) is not { IsOpen: true } invited
            || await queries.FindAsync(invited.Holder, cancellationToken) is not { Value: var holder })
        {
            return [];
        }

        MailTexts texts = new(CultureInfo.GetCultureInfo(holder.Language));
        string template = invited.RemindedAt is null ? "PeerRequest" : "PeerReminder";
        return [texts.Mail(id, holder.Nominee.Email, template, holder.Nominee.GivenName, badge, issuer, Link(nomination.Id, invited.Id))];
    }

    private string Link(string nomination, string invitation)
    {
        // The state says when it is over; the link only has to last as long.
        string key = links.Create(LinkPurposes.PeerReview, $"{nomination}/{invitation}", options.Value.PeerAnswerWithin * 2);
        return $"{options.Value.PublicBaseUrl}/peer/{nomination}/{invitation}?key={key}";
    }
}
