using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>An issuer and its badges.</summary>
/// <param name="Issuer">The issuer.</param>
/// <param name="Sets">Its badges by series; those of none come last, under no name.</param>
/// <param name="Commissions">The next days on which its commission meets.</param>
/// <param name="Tree">Which issuer is below which.</param>
/// <param name="Below">Those below it.</param>
/// <param name="Today">The day by which calls are open or not.</param>
public sealed record IssuerView(
    Issuer Issuer,
    IReadOnlyList<(string? Set, IReadOnlyList<Badge> Badges)> Sets,
    IReadOnlyList<DateOnly> Commissions,
    IssuerTree Tree,
    IReadOnlyList<Issuer> Below,
    DateOnly Today)
{
    /// <summary>Those above it, the highest first.</summary>
    internal IEnumerable<Issuer> Above => Tree.Above(Issuer.Id).Reverse();

    private const int MostCommissions = 5;

    internal static IssuerView Of(CatalogueSnapshot catalogue, Issuer issuer, IReadOnlyList<DateOnly> commissions, DateOnly today) => new(
        issuer,
        [
            .. catalogue.Badges
                .Where(badge => badge.Issuer == issuer.Id && !badge.Archived)
                .OrderBy(badge => badge.Set is null || badge.Level == 0 ? int.MaxValue : badge.Level)
                .GroupBy(badge => badge.Set)
                .OrderBy(set => set.Key is null)
                .ThenBy(set => set.Key, StringComparer.CurrentCulture)
                .Select(set => (set.Key, (IReadOnlyList<Badge>)[.. set])),
        ],
        [.. commissions.Take(MostCommissions)],
        catalogue.Tree,
        [.. catalogue.Tree.WithBelow(issuer.Id).Skip(1).Select(catalogue.FindIssuer).OfType<Issuer>()],
        today);
}
