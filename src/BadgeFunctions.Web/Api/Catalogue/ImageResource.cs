namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>A badge's art.</summary>
/// <param name="Png">The address of the PNG.</param>
/// <param name="Svg">The address of the SVG.</param>
/// <param name="Alt">What somebody who cannot see it is told, in the request's language.</param>
public sealed record ImageResource(string Png, string Svg, string Alt);
