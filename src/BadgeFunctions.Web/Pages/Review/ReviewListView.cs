using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>A page of the nominations that a reviewer may see.</summary>
/// <param name="Items">Oldest first within each badge.</param>
/// <param name="Catalogue">For the badges' names.</param>
/// <param name="Badges">The badges that the reviewer's issuers award.</param>
/// <param name="Badge">Only this badge, or all.</param>
/// <param name="Status">Only this status, or all.</param>
/// <param name="Waiting">How many wait to be studied.</param>
/// <param name="Deferred">How many were deferred.</param>
/// <param name="NextPage">The path of the next page, if there is one.</param>
/// <param name="IsFirstPage">Whether this is the first page.</param>
public sealed record ReviewListView(
    IReadOnlyList<NominationSummary> Items,
    CatalogueSnapshot Catalogue,
    IReadOnlyList<Badge> Badges,
    string? Badge,
    NominationStatus? Status,
    ReviewCount Waiting,
    ReviewCount Deferred,
    string? NextPage,
    bool IsFirstPage);
