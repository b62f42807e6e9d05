using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>What a reviewer from outside will see, before they begin.</summary>
/// <param name="Session">The session.</param>
/// <param name="Issuer">Whose commission it is.</param>
/// <param name="Seat">Their seat.</param>
/// <param name="Number">Which of their links it is.</param>
/// <param name="Key">What lets them in.</param>
/// <param name="Badges">The badges of the dossiers that they will see, one for each.</param>
public sealed record JoinView(CommissionSession Session, Issuer Issuer, Seat Seat, int Number, string Key, IReadOnlyList<string> Badges)
{
    /// <summary>Whether the link was used already, or a newer one was sent.</summary>
    public bool IsUsed => Seat.LinkUsedAt is not null || Seat.Link != Number;

    /// <summary>Whether a new link was just mailed.</summary>
    public bool Renewed { get; init; }
}
