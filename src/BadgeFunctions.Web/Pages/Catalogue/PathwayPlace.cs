using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>A badge's place in its series.</summary>
/// <param name="Set">The series.</param>
/// <param name="Highest">The highest level of the series; 0 when it has none.</param>
/// <param name="Previous">The badges of the level below.</param>
/// <param name="Next">The badges of the level above.</param>
public sealed record PathwayPlace(string Set, int Highest, IReadOnlyList<Badge> Previous, IReadOnlyList<Badge> Next)
{
    internal static PathwayPlace? Of(CatalogueSnapshot catalogue, Badge badge)
    {
        if (badge.Set is not { } set)
        {
            return null;
        }

        Badge[] others = [.. PathwayView.BadgesOf(catalogue, set).Where(other => other.Level > 0 && other.Id != badge.Id)];
        int highest = others.Select(other => other.Level).Append(badge.Level).Max();
        Badge[] below = [.. others.Where(other => other.Level < badge.Level)];
        Badge[] above = badge.Level == 0 ? [] : [.. others.Where(other => other.Level > badge.Level)];
        return new PathwayPlace(
            set,
            highest,
            [.. below.Where(other => other.Level == below.Max(one => one.Level))],
            [.. above.Where(other => other.Level == above.Min(one => one.Level))]);
    }
}
