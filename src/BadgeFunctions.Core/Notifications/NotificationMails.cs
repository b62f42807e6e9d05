using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Core.Notifications;

/// <summary>Writes the mails: kind, specific, in the language the nomination was made in. The words are in the resources.</summary>
internal sealed class NotificationMails(ICatalogue catalogue, ISignedLinks links, IOptions<ServiceOptions> options)
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
            NotificationKind.ConsentRequest when nomination.Status == NominationStatus.AwaitingConsent =>
                [texts.Mail(id, nomination.Nominee.Email, "Consent", name, badge, issuer, Consent(nomination))],
            NotificationKind.ConsentReminder when nomination.Status == NominationStatus.AwaitingConsent =>
                [texts.Mail(id, nomination.Nominee.Email, "Reminder", name, badge, issuer, Consent(nomination))],
            NotificationKind.Expiry when nomination.NominatedBy is { } nominator =>
                [texts.Mail(id, nominator, "Expiry", string.Empty, badge, issuer, Tracking(nomination))],
            NotificationKind.Award when award is not null =>
                [texts.Mail(id, nomination.Nominee.Email, "Award", name, badge, issuer, award.Addresses.Page(award.Award.Id), award.Addresses.Png(award.Award.Id), award.LinkedInUrl)],
            NotificationKind.Decision when nomination.Decision is { } decision =>
                [texts.Mail(id, nomination.Nominee.Email, decision.Outcome.ToString(), name, badge, issuer, decision.Reason ?? string.Empty, Tracking(nomination))],
            NotificationKind.Acknowledgement when nomination.NominatedBy is { } nominator =>
                [texts.Mail(id, nominator, "Proposed", nomination.Nominee.GivenName, badge, issuer, Tracking(nomination))],
            NotificationKind.Acknowledgement =>
                [texts.Mail(id, nomination.Nominee.Email, "Acknowledgement", name, badge, issuer, Tracking(nomination))],
            _ => [],
        };
    }

    private string Consent(Nomination nomination) => Link("consent", LinkPurposes.Consent, nomination, options.Value.ConsentLinkLifetime);

    private string Proof(Nomination nomination) => Link("confirm", LinkPurposes.Proof, nomination, options.Value.ProofLinkLifetime);

    private string Guardian(Nomination nomination) => Link("guardian", LinkPurposes.Guardian, nomination, options.Value.ConsentLinkLifetime);

    private string Tracking(Nomination nomination) => Link("tracking", LinkPurposes.Tracking, nomination, options.Value.TrackingLinkLifetime);

    private string Link(string page, string purpose, Nomination nomination, TimeSpan lifetime) =>
        $"{options.Value.PublicBaseUrl}/{page}/{nomination.Id}?key={links.Create(purpose, nomination.Id, lifetime)}";
}
