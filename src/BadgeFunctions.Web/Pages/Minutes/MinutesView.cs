using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Messages;
using BadgeFunctions.Core.Commissions.Release;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>What comes after a sitting, as its secretary sees it; a member sees the sealed minutes alone.</summary>
/// <param name="Part">What the visitor may do.</param>
/// <param name="Issuer">Whose commission it is.</param>
/// <param name="Catalogue">What badges are called.</param>
/// <param name="Messages">One for each dossier; none for a member.</param>
/// <param name="Plan">What a release would do now.</param>
/// <param name="Releases">What was released.</param>
/// <param name="News">What just happened: one of <see cref="AllNews"/>.</param>
public sealed record MinutesView(
    Participation Part,
    Issuer Issuer,
    CatalogueSnapshot Catalogue,
    IReadOnlyList<DossierMessage> Messages,
    ReleasePlan Plan,
    IReadOnlyList<SessionRelease> Releases,
    string? News)
{
    /// <summary>All that may just have happened.</summary>
    internal static IReadOnlyList<string> AllNews { get; } = ["released", "edited", "reset", "nothing", "notclosed", "incomplete", "changed"];

    /// <summary>The session.</summary>
    public CommissionSession Session => Part.Session;

    /// <summary>Whether the commission has risen, so that messages may leave.</summary>
    public bool HasRisen => Session.Status is SessionStatus.Closed or SessionStatus.Released;

    /// <summary>Whether something can be released now.</summary>
    public bool CanRelease => HasRisen && Plan is { Ready.Count: > 0, Obstacles.Count: 0 };

    internal static string? Known(string? news) => AllNews.Contains(news) ? news : null;
}
