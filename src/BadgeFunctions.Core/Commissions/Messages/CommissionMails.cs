using System.Globalization;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Notifications;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Core.Publication;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>Writes the mails that carry what a commission released, word for word.</summary>
internal sealed class CommissionMails(ISignedLinks links, IOptions<ServiceOptions> options)
{
    public MailMessage Decision(string id, Nomination nomination, DecisionMessage released) => new(
        id,
        nomination.Nominee.Email,
        released.Subject,
        MessageComposer.WithLink(released.Text, Link("tracking", LinkPurposes.Own, nomination.Id, options.Value.TrackingLinkLifetime)));

    /// <summary>The congratulations of the commission, and what can be done with the badge.</summary>
    public static MailMessage Award(string id, Nomination nomination, DecisionMessage released, PublicAward award, string badge, string issuer)
    {
        string page = award.Addresses.Page(award.Award.Id);
        string rest = Texts(nomination).Part("AwardUse", badge, issuer, page, award.Addresses.Png(award.Award.Id), award.LinkedInUrl);
        return new MailMessage(id, nomination.Nominee.Email, released.Subject, $"{MessageComposer.WithLink(released.Text, page)}\n\n{rest}");
    }

    /// <summary>What the commission asks, or the reminder of it; nothing once the bag was sent.</summary>
    public IReadOnlyList<MailMessage> Question(string id, Notification notification, Nomination nomination, string badge, string issuer)
    {
        if (nomination.Asked is not { Message: { } released } asked || notification.Detail != NominationPartition.Moment(asked.At))
        {
            return [];
        }

        string bag = Link("bag", LinkPurposes.Bag, nomination.Id, options.Value.BagLinkLifetime);
        if (notification.Kind == NotificationKind.CommissionQuestion)
        {
            return [new MailMessage(id, nomination.Nominee.Email, released.Subject, MessageComposer.WithLink(released.Text, bag))];
        }

        CultureInfo culture = CultureInfo.GetCultureInfo(nomination.Language);
        return asked is { Question: { } question, Until: { } until }
            ? [Texts(nomination).Mail(id, nomination.Nominee.Email, "QuestionReminder", nomination.Nominee.GivenName, badge, issuer, question, WrittenDay.Of(until, culture), bag)]
            : [];
    }

    public IReadOnlyList<MailMessage> WitnessQuestion(string id, Notification notification, Nomination nomination, string badge, string issuer)
    {
        foreach (Evidence piece in nomination.Evidence)
        {
            if (piece.Testimony is { } testimony
                && testimony.Additions?.FirstOrDefault(one => one.Id == notification.Detail && one.IsAwaited) is { } asked
                && !nomination.Status.IsClosed())
            {
                string subject = $"{nomination.Id}/{piece.Id}/{asked.Id}";
                return
                [
                    Texts(nomination).Mail(
                        id,
                        testimony.WitnessEmail,
                        "WitnessQuestion",
                        $"{nomination.Nominee.GivenName} {nomination.Nominee.FamilyName}",
                        badge,
                        issuer,
                        testimony.WitnessName,
                        asked.Question,
                        Link("testimony", LinkPurposes.TestimonyAddition, subject, options.Value.TestimonyLinkLifetime)),
                ];
            }
        }

        return [];
    }

    private static MailTexts Texts(Nomination nomination) => new(CultureInfo.GetCultureInfo(nomination.Language));

    private string Link(string page, string purpose, string subject, TimeSpan lifetime) =>
        $"{options.Value.PublicBaseUrl}/{page}/{subject}?key={links.Create(purpose, subject, lifetime)}";
}
