using System.Globalization;
using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue.Editing;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>A badge in its managers' list.</summary>
/// <param name="State">What is published of it, and what is not yet.</param>
/// <param name="Awards">How often it was awarded, at most <see cref="AwardCounts.Bound"/>.</param>
public sealed record ManagedBadge(BadgeState State, int Awards)
{
    /// <summary>The number of awards as people read it.</summary>
    internal string AwardsText => Awards >= AwardCounts.Bound ? $"{AwardCounts.Bound}+" : Awards.ToString(CultureInfo.InvariantCulture);
}
