using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>Shows what a template makes of the latest dossier of its outcome.</summary>
/// <param name="commissions">How sessions are read.</param>
/// <param name="nominations">How nominations are read.</param>
/// <param name="catalogue">What badges and issuers are called.</param>
/// <param name="time">The clock.</param>
public sealed class PreviewTemplate(CommissionQueries commissions, NominationQueries nominations, ICatalogue catalogue, TimeProvider time)
{
    private const int Days = 400;
    private const int MostSessions = 12;

    /// <summary>The preview, or <see langword="null"/> with what is wrong with the template, or when the actor does not manage the issuer.</summary>
    public async Task<(TemplatePreview? Preview, IReadOnlyList<Problem> Problems)> ExecuteAsync(
        string issuer, OutcomeKind kind, string language, string? subject, string? text, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Manages(issuer, Matter.Commission))
        {
            return (null, []);
        }

        if (TemplateRules.Read(kind, language, subject, text, out IReadOnlyList<Problem> problems) is not { } template)
        {
            return (null, problems);
        }

        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        (CommissionSession, AgendaItem, Nomination)? real = await LatestAsync(issuer, kind, cancellationToken);
        (CommissionSession session, AgendaItem item, Nomination nomination) = real ?? Invented(issuer, kind, language, snapshot);
        OutcomeMessage message = MessageComposer.Compose(
            template, MessageValues.Of(session, item, nomination, snapshot, language), item.Outcome!.At);
        return (new TemplatePreview(message, real is not null), problems);
    }

    private async Task<(CommissionSession Session, AgendaItem Item, Nomination Nomination)?> LatestAsync(
        string issuer, OutcomeKind kind, CancellationToken cancellationToken)
    {
        DateTimeOffset now = time.GetUtcNow();
        IReadOnlyList<SessionEntry> entries = await commissions.ListAsync(issuer, now.AddDays(-Days), now.AddDays(1), cancellationToken);
        foreach (SessionEntry entry in entries.Reverse().Take(MostSessions))
        {
            if (await commissions.FindAsync(entry.Id, cancellationToken) is not { Value: var session })
            {
                continue;
            }

            foreach (AgendaItem item in (await commissions.DossiersAsync(session, cancellationToken)).Where(item => item.Outcome?.Kind == kind))
            {
                if (await nominations.FindAsync(item.Nomination, cancellationToken) is { Value: var nomination } && nomination.Nominee != Person.Nobody)
                {
                    return (session, item, nomination);
                }
            }
        }

        return null;
    }

    private (CommissionSession Session, AgendaItem Item, Nomination Nomination) Invented(
        string issuer, OutcomeKind kind, string language, CatalogueSnapshot snapshot)
    {
        DateTimeOffset now = time.GetUtcNow();
        string badge = snapshot.Badges.FirstOrDefault(one => one.Issuer == issuer)?.Id ?? UsualTemplates.Word("Sample.Badge", language);
        CommissionSession session = new() { Id = "sample", Issuer = issuer, StartsAt = now, EndsAt = now, Rules = CommissionRules.Usual };
        Nomination nomination = new()
        {
            Id = "sample",
            Badge = badge,
            Issuer = issuer,
            Nominee = new Person(UsualTemplates.Word("Sample.FamilyName", language), UsualTemplates.Word("Sample.GivenName", language), string.Empty),
            Language = language,
            SubmittedAt = now,
            Status = NominationStatus.Submitted,
            AwardId = "sample",
        };
        Outcome outcome = new()
        {
            Kind = kind,
            At = now,
            Strengths = UsualTemplates.Word("Sample.Strengths", language),
            Reason = UsualTemplates.Word("Sample.Reason", language),
            Recommendation = UsualTemplates.Word("Sample.Advice", language),
            ResourcePerson = new ResourcePerson(UsualTemplates.Word("Sample.Person", language), null),
            Question = UsualTemplates.Word("Sample.Question", language),
            Until = CallSchedule.Today(now).AddDays(30),
        };
        return (session, new AgendaItem { Session = session.Id, Nomination = nomination.Id, Badge = badge, Outcome = outcome }, nomination);
    }
}
