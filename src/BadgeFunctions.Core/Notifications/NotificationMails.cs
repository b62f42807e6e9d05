using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Notifications;

/// <summary>Writes the mails: kind, specific, in the language the nomination was made in. The words are in the resources.</summary>
internal sealed class NotificationMails(
    ICatalogue catalogue, ISignedLinks links, PathwayMails pathways, PeerMails peers, CommissionMails commission, IOptions<ServiceOptions> options)
{
    public async ValueTask<IReadOnlyList<MailMessage>> WriteAsync(
        string id, Notification notification, Nomination nomination, PublicAward? award, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        string badge = award?.Badge.Name ?? snapshot.FindBadge(nomination.Badge)?.Name ?? nomination.Badge;
        string issuer = snapshot.FindIssuer(nomination.Issuer)?.Name ?? nomination.Issuer;
        MailTexts texts = new(CultureInfo.GetCultureInfo(nomination.Language));
        string name = nomination.Nominee.GivenName;
        return notification.Kind switch
        {
            // Nothing of it was typed by the sender, whom nobody knows yet: our mail carries no stranger's words.
            NotificationKind.AddressProof when nomination.Status == NominationStatus.AwaitingProof =>
                [texts.Mail(id, nomination.NominatedBy ?? nomination.Nominee.Email, "Proof", string.Empty, badge, issuer, Proof(nomination))],
            NotificationKind.AlreadyAsked when nomination.Status == NominationStatus.AwaitingConsent =>
                [texts.Mail(id, nomination.Nominee.Email, "AlreadyProposed", name, badge, issuer, Consent(nomination))],
            NotificationKind.AlreadyAsked =>
                [texts.Mail(id, nomination.Nominee.Email, "AlreadyAsked", name, badge, issuer, texts.Day(nomination.SubmittedAt), Tracking(nomination))],
            NotificationKind.GuardianRequest when nomination is { Status: NominationStatus.AwaitingGuardian, Guardian: { } guardian } =>
                [texts.Mail(id, guardian, "Guardian", name, badge, issuer, Guardian(nomination))],
            NotificationKind.TestimonyRequest when nomination.Evidence.FirstOrDefault(piece => piece.Id == notification.Detail) is { Testimony: { IsAwaited: true } testimony } piece
                && !nomination.Status.IsClosed() =>
                [texts.Mail(
                    id, testimony.WitnessEmail, nomination.NominatedBy is null ? "Testimony" : "TestimonyProposed",
                    name, badge, issuer, Testimony(nomination, piece), testimony.WitnessName, nomination.Nominee.FamilyName)],
            NotificationKind.ConsentRequest when nomination.Status == NominationStatus.AwaitingConsent =>
                [texts.Mail(id, nomination.Nominee.Email, "Consent", name, badge, issuer, Consent(nomination))],
            NotificationKind.ConsentReminder when nomination.Status == NominationStatus.AwaitingConsent =>
                [texts.Mail(id, nomination.Nominee.Email, "Reminder", name, badge, issuer, Consent(nomination))],
            NotificationKind.Expiry when nomination.NominatedBy is { } nominator =>
                [texts.Mail(id, nominator, "Expiry", string.Empty, badge, issuer, Tracking(nomination))],
            NotificationKind.Award when award is not null && nomination.Decision?.Message is { } released =>
                [CommissionMails.Award(id, nomination, released, award, badge, issuer)],
            NotificationKind.Award when award is not null =>
                [texts.Mail(id, nomination.Nominee.Email, "Award", name, badge, issuer, award.Addresses.Page(award.Award.Id), award.Addresses.Png(award.Award.Id), award.LinkedInUrl)],
            NotificationKind.Invitation => await pathways.WriteAsync(id, nomination, badge, issuer, cancellationToken),
            NotificationKind.PeerRequest => await peers.WriteAsync(id, nomination, notification.Detail, badge, issuer, cancellationToken),
            NotificationKind.Decision when nomination.Decision?.Message is { } released => [commission.Decision(id, nomination, released)],
            NotificationKind.CommissionQuestion or NotificationKind.CommissionQuestionReminder =>
                commission.Question(id, notification, nomination, badge, issuer),
            NotificationKind.WitnessQuestion => commission.WitnessQuestion(id, notification, nomination, badge, issuer),
            NotificationKind.Decision when nomination.Decision is { } decision =>
                [texts.Mail(id, nomination.Nominee.Email, decision.Outcome.ToString(), name, badge, issuer, DecisionText(texts, decision), Own(nomination))],
            NotificationKind.BagLink => BagLink(id, texts, nomination, badge, issuer),
            NotificationKind.BagReminder when nomination.Status == NominationStatus.Draft =>
                [texts.Mail(id, nomination.Nominee.Email, "BagReminder", name, badge, issuer, Bag(nomination), Days(options.Value.BagErasureAfterReminder))],
            NotificationKind.BagSent =>
                [texts.Mail(id, nomination.Nominee.Email, "Acknowledgement", name, badge, issuer, Own(nomination))],
            NotificationKind.ContributionRequest when nomination.Contributors?.FirstOrDefault(one => one.Id == notification.Detail) is { } contributor =>
                [texts.Mail(id, contributor.Email, "Contribution", Called(nomination.Nominee), badge, issuer, Contribution(nomination, contributor))],
            NotificationKind.Acknowledgement when nomination.NominatedBy is { } nominator =>
                [texts.Mail(id, nominator, "Proposed", nomination.Nominee.GivenName, badge, issuer, Tracking(nomination))],
            NotificationKind.Acknowledgement =>
                [texts.Mail(id, nomination.Nominee.Email, "Acknowledgement", name, badge, issuer, Own(nomination))],
            _ => [],
        };
    }

    // What somebody asks for by their address alone is told by mail alone: where their bag is, or what became of it.
    private IReadOnlyList<MailMessage> BagLink(string id, MailTexts texts, Nomination nomination, string badge, string issuer)
    {
        string to = nomination.Nominee.Email;
        string name = nomination.Nominee.GivenName;
        return nomination.Status switch
        {
            NominationStatus.Draft when nomination.Attempts is not null => [texts.Mail(id, to, "BagAgain", name, badge, issuer, Bag(nomination))],
            NominationStatus.Draft => [texts.Mail(id, to, "Bag", name, badge, issuer, Bag(nomination))],
            NominationStatus.AwaitingConsent => [texts.Mail(id, to, "Consent", name, badge, issuer, Consent(nomination))],
            _ => [texts.Mail(id, to, "BagAlreadyAsked", name, badge, issuer, Own(nomination))],
        };
    }

    private static string DecisionText(MailTexts texts, Decision decision)
    {
        string?[] parts =
        [
            decision.Reason,
            decision.Recommendation is { } recommendation ? texts.Part("Recommendation", recommendation) : null,
            decision.ResourcePerson is { } person
                ? texts.Part("ResourcePerson", string.Join('\n', new[] { person.Name, person.Contact }.OfType<string>()))
                : null,
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }

    private static string Called(Person person) =>
        string.Join(' ', new[] { person.GivenName, person.FamilyName }.Where(part => part.Length > 0)) is { Length: > 0 } name ? name : person.Email;

    private static string Days(TimeSpan span) => ((int)span.TotalDays).ToString(CultureInfo.InvariantCulture);

    private string Own(Nomination nomination) => Link("tracking", LinkPurposes.Own, nomination, options.Value.TrackingLinkLifetime);

    private string Bag(Nomination nomination) => Link("bag", LinkPurposes.Bag, nomination, options.Value.BagLinkLifetime);

    private string Contribution(Nomination nomination, Contributor contributor)
    {
        string subject = $"{nomination.Id}/{contributor.Id}";
        return $"{options.Value.PublicBaseUrl}/contribute/{subject}?key={links.Create(LinkPurposes.Contribution, subject, options.Value.BagLinkLifetime)}";
    }

    private string Consent(Nomination nomination) => Link("consent", LinkPurposes.Consent, nomination, options.Value.ConsentLinkLifetime);

    private string Proof(Nomination nomination) => Link("confirm", LinkPurposes.Proof, nomination, options.Value.ProofLinkLifetime);

    private string Guardian(Nomination nomination) => Link("guardian", LinkPurposes.Guardian, nomination, options.Value.ConsentLinkLifetime);

    private string Testimony(Nomination nomination, Evidence piece)
    {
        string subject = $"{nomination.Id}/{piece.Id}";
        return $"{options.Value.PublicBaseUrl}/testimony/{subject}?key={links.Create(LinkPurposes.Testimony, subject, options.Value.TestimonyLinkLifetime)}";
    }

    private string Tracking(Nomination nomination) => Link("tracking", LinkPurposes.Tracking, nomination, options.Value.TrackingLinkLifetime);

    private string Link(string page, string purpose, Nomination nomination, TimeSpan lifetime) =>
        $"{options.Value.PublicBaseUrl}/{page}/{nomination.Id}?key={links.Create(purpose, nomination.Id, lifetime)}";
}
