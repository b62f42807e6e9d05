using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>The messages of a session as they will go out, or as they went.</summary>
/// <param name="commissions">How sessions are read.</param>
/// <param name="nominations">How nominations are read.</param>
/// <param name="templates">The issuer's templates.</param>
/// <param name="catalogue">What badges and issuers are called.</param>
public sealed class SessionMessages(
    CommissionQueries commissions, NominationQueries nominations, MessageTemplates templates, ICatalogue catalogue)
{
    /// <summary>One for each dossier, in the order of the agenda.</summary>
    public async Task<IReadOnlyList<DossierMessage>> ListAsync(CommissionSession session, CancellationToken cancellationToken)
    {
        MessageTemplateSet set = await templates.FindAsync(session.Issuer, cancellationToken);
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        List<DossierMessage> messages = [];
        foreach (AgendaItem item in await commissions.DossiersAsync(session, cancellationToken))
        {
            Nomination? nomination = (await nominations.FindAsync(item.Nomination, cancellationToken))?.Value;
            messages.Add(Of(session, item, nomination, set, snapshot));
        }

        return messages;
    }

    /// <summary>The message of a dossier, or <see langword="null"/> when there is no such dossier.</summary>
    public async Task<DossierMessage?> FindAsync(CommissionSession session, string nomination, CancellationToken cancellationToken)
    {
        if (await commissions.FindDossierAsync(session.Id, nomination, cancellationToken) is not { Value: var item })
        {
            return null;
        }

        return Of(
            session,
            item,
            (await nominations.FindAsync(nomination, cancellationToken))?.Value,
            await templates.FindAsync(session.Issuer, cancellationToken),
            await catalogue.CurrentAsync(cancellationToken));
    }

    private static DossierMessage Of(
        CommissionSession session, AgendaItem item, Nomination? nomination, MessageTemplateSet set, CatalogueSnapshot snapshot)
    {
        if (item.Outcome is not { } outcome || nomination is null || nomination.Nominee == Person.Nobody)
        {
            return new DossierMessage(item, nomination, null, false);
        }

        if (nomination.DecisionOf(session.Id)?.Message is { } sent)
        {
            return new DossierMessage(item, nomination, new OutcomeMessage(sent.Subject, sent.Text), false);
        }

        if (item.Message is { } edited && (item.ReleasedAt is not null || edited.Outcome == outcome.At))
        {
            return new DossierMessage(item, nomination, edited, item.ReleasedAt is null);
        }

        OutcomeMessage composed = MessageComposer.Compose(
            set.Of(outcome.Kind, nomination.Language), MessageValues.Of(session, item, nomination, snapshot, nomination.Language), outcome.At);
        return new DossierMessage(item, nomination, composed, false);
    }
}
