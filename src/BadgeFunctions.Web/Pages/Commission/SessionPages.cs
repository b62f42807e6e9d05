using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>Reads a session for whoever looks at its page.</summary>
/// <param name="catalogue">The issuers and badges.</param>
/// <param name="nominations">Whose the dossiers of the agenda are.</param>
/// <param name="composition">Checks the commission.</param>
/// <param name="turns">How often each has sat.</param>
/// <param name="members">Who may be given a seat.</param>
/// <param name="time">The clock.</param>
internal sealed class SessionPages(
    ICatalogue catalogue, NominationQueries nominations, Composition composition, Turns turns, AddMember members, TimeProvider time)
{
    /// <summary>What an actor may know of a session; names are for the members of its commission alone.</summary>
    public async Task<SessionView> DescribeAsync(CommissionSession session, Actor? actor, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        Issuer issuer = snapshot.FindIssuer(session.Issuer) ?? throw new KeyNotFoundException("The catalogue has lost the session's issuer.");
        bool manages = actor?.Manages(session.Issuer, Matter.Commission) == true;
        bool member = actor?.Reviews(session.Issuer) == true;
        SessionView view = new(session, issuer, time.GetUtcNow()) { IsSignedIn = actor is not null, IsMember = member, Manages = manages };
        return member
            ? view with
            {
                Own = session.SeatOf(actor!.Account),
                Checks = await composition.CheckAsync(session, cancellationToken),
                Turns = await turns.CountAsync(session, cancellationToken),
                Candidates = manages && view.IsAhead
                    ? [.. (await members.CandidatesAsync(session.Issuer, cancellationToken)).Where(one => session.SeatOf(one.Id) is not { State: SeatState.Seated })]
                    : [],
                Dossiers = manages && view.IsAhead ? await DossiersAsync(session, snapshot, cancellationToken) : [],
            }
            : view;
    }

    private async Task<IReadOnlyList<Choice>> DossiersAsync(CommissionSession session, CatalogueSnapshot snapshot, CancellationToken cancellationToken)
    {
        List<Choice> dossiers = [];
        foreach (string id in session.Agenda)
        {
            if (await nominations.FindAsync(id, cancellationToken) is { Value: var nomination })
            {
                string name = $"{nomination.Nominee.GivenName} {nomination.Nominee.FamilyName}".Trim();
                dossiers.Add(new Choice(id, name, snapshot.FindBadge(nomination.Badge)?.Name ?? nomination.Badge));
            }
        }

        return dossiers;
    }
}
