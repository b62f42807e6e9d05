namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>The catalogue.</summary>
/// <param name="Items">Every badge, in the catalogue's order.</param>
public sealed record BadgeListResource(IReadOnlyList<BadgeResource> Items);
