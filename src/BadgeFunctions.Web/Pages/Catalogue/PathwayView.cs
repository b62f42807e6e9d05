using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>A series of badges <i>(parcours)</i>, step by step.</summary>
/// <param name="Set">The series.</param>
/// <param name="Steps">By level; badges without one come last.</param>
/// <param name="Today">The day by which calls are open or not.</param>
public sealed record PathwayView(string Set, IReadOnlyList<PathwayStep> Steps, DateOnly Today)
{
    /// <summary>The issuers of its badges.</summary>
    public IReadOnlyList<Issuer> Issuers => [.. Steps.Select(step => step.Issuer).DistinctBy(issuer => issuer.Id)];

    internal static PathwayView? Of(CatalogueSnapshot catalogue, string set, DateOnly today)
    {
        PathwayStep[] steps =
        [
            .. BadgesOf(catalogue, set).Select(badge => new PathwayStep(
                badge, catalogue.IssuerOf(badge), [.. badge.Requires.Select(catalogue.FindBadge).OfType<Badge>()])),
        ];
        return steps.Length == 0 ? null : new PathwayView(set, steps, today);
    }

    internal static IEnumerable<Badge> BadgesOf(CatalogueSnapshot catalogue, string set) => catalogue.Badges
        .Where(badge => badge.Set == set && !badge.Archived)
        .OrderBy(badge => badge.Level == 0 ? int.MaxValue : badge.Level);
}
