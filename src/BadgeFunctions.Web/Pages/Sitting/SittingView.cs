using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>A sitting as somebody who takes part sees it.</summary>
/// <param name="Participation">What they may do.</param>
/// <param name="Issuer">The issuer's name.</param>
/// <param name="Dossiers">The agenda, as far as it is theirs.</param>
/// <param name="Badges">The badges asked for.</param>
/// <param name="Revision">What the page was made from.</param>
/// <param name="Refusal">Why something was not done, if it was just tried.</param>
public sealed record SittingView(
    Participation Participation,
    string Issuer,
    IReadOnlyList<SittingDossier> Dossiers,
    CatalogueSnapshot Badges,
    string Revision,
    SittingRefusal? Refusal)
{
    /// <summary>The session.</summary>
    public CommissionSession Session => Participation.Session;

    /// <summary>How many dossiers have an outcome.</summary>
    public int Decided => Dossiers.Count(dossier => dossier.Item.Stage == DossierStage.Decided);

    /// <summary>Those who sit and have come in.</summary>
    public IReadOnlyList<Seat> Present => [.. Session.Seated.Where(seat => seat.IsPresent)];

    /// <summary>From how many departments they come.</summary>
    public int Departments => Present.Select(seat => seat.Department).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
}
