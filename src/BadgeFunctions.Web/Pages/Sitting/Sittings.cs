using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>Finds a sitting and its dossiers for somebody who takes part.</summary>
/// <param name="queries">The sessions.</param>
/// <param name="dossiers">Their dossiers.</param>
/// <param name="waiting">What waits.</param>
/// <param name="catalogue">The badges and issuers.</param>
/// <param name="time">The clock.</param>
internal sealed class Sittings(
    CommissionQueries queries, SittingDossiers dossiers, WaitingDossiers waiting, ICatalogue catalogue, TimeProvider time)
{
    public async Task<Participation?> FindAsync(Actor actor, string session, CancellationToken cancellationToken) =>
        await queries.FindAsync(session, cancellationToken) is { } found && Participation.Of(found.Value, actor) is { Sees: true } participation
            ? participation
            : null;

    public async Task<SittingDossier?> FindAsync(Actor actor, string session, string nomination, CancellationToken cancellationToken) =>
        await dossiers.FindAsync(session, nomination, actor, cancellationToken);

    public async Task<SittingView> DescribeAsync(Actor actor, Participation participation, SittingRefusal? refusal, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        IReadOnlyList<SittingDossier> all = await dossiers.ListAsync(participation.Session, actor, cancellationToken);
        return new SittingView(
            participation,
            snapshot.FindIssuer(participation.Session.Issuer)?.Name ?? participation.Session.Issuer,
            [.. all.Where(dossier => dossier.Seat?.Dossiers is null || dossier.Seat.Covers(dossier.Item.Nomination))],
            snapshot,
            SittingState.RevisionOf(participation.Session, all.Select(dossier => dossier.Item)),
            refusal);
    }

    public async Task<DossierView?> DescribeAsync(SittingDossier dossier, CancellationToken cancellationToken) =>
        (await catalogue.CurrentAsync(cancellationToken)).FindBadge(dossier.Item.Badge) is { } badge && dossier is { Sees: true, Nomination: not null }
            ? new DossierView(
                dossier,
                badge,
                await queries.OpinionsAsync(dossier.Session, dossier.Item.Nomination, cancellationToken),
                dossier.Item.Ballot is { Secret: false } ballot
                    ? await queries.VotesAsync(dossier.Session, dossier.Item.Nomination, ballot.Round, cancellationToken)
                    : [],
                time.GetUtcNow())
            : null;

    public async Task<ScreenView> ScreenAsync(Actor actor, Participation participation, CancellationToken cancellationToken)
    {
        SittingView sitting = await DescribeAsync(actor, participation, null, cancellationToken);
        SittingDossier? current = sitting.Dossiers.FirstOrDefault(dossier => dossier.Item.Nomination == participation.Session.Current);
        return new ScreenView(sitting, current is null ? null : await DescribeAsync(current, cancellationToken));
    }

    public async Task<AgendaView> AgendaAsync(Actor actor, Participation participation, SittingRefusal? refusal, CancellationToken cancellationToken) => new(
        await DescribeAsync(actor, participation, refusal, cancellationToken),
        await waiting.ListAsync(participation.Session.Issuer, cancellationToken));

    /// <summary>The state of a sitting, or of one dossier of it with what is shown to everybody.</summary>
    public async Task<SittingState> StateAsync(Participation participation, string? nomination, CancellationToken cancellationToken)
    {
        CommissionSession session = participation.Session;
        IReadOnlyList<AgendaItem> items = nomination is null
            ? await queries.DossiersAsync(session, cancellationToken)
            : await queries.FindDossierAsync(session.Id, nomination, cancellationToken) is { } one ? [one.Value] : [];
        return new SittingState(
            SittingState.RevisionOf(session, items), session.Current is { } current ? SittingPaths.Dossier(session.Id, current) : null);
    }

    public static string RevisionOf(SittingDossier dossier) => SittingState.RevisionOf(dossier.Session, [dossier.Item]);
}
