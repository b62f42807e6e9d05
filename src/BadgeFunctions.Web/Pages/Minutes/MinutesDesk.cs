using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Reads what the pages after a sitting show, as far as the visitor may see it.</summary>
internal sealed class MinutesDesk(CommissionQueries commissions, SessionMessages messages, ReleaseQueries releases, ICatalogue catalogue)
{
    /// <summary>The session and what the visitor may do in it, or <see langword="null"/> when it is not theirs to see.</summary>
    public async Task<Participation?> FindAsync(string session, Actor actor, CancellationToken cancellationToken) =>
        await commissions.FindAsync(session, cancellationToken) is { Value: var found } && Participation.Of(found, actor) is { Sees: true } part ? part : null;

    public async Task<MinutesView> DescribeAsync(Participation part, string? news, CancellationToken cancellationToken)
    {
        CatalogueSnapshot snapshot = await catalogue.CurrentAsync(cancellationToken);
        return new MinutesView(
            part,
            snapshot.FindIssuer(part.Session.Issuer) ?? new Issuer { Id = part.Session.Issuer, Name = part.Session.Issuer, Url = string.Empty, Email = string.Empty },
            snapshot,
            part.Writes ? await messages.ListAsync(part.Session, cancellationToken) : [],
            part.Writes ? await releases.PlanAsync(part.Session, cancellationToken) : new ReleasePlan([], [], []),
            await releases.ListAsync(part.Session, cancellationToken),
            news);
    }
}
