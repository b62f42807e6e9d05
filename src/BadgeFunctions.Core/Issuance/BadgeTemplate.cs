using OpenBadges.Baking;

namespace BadgeFunctions.Core.Issuance;

/// <summary>A badge version's art, checked and parsed once, ready to be baked into every award.</summary>
internal sealed record BadgeTemplate(PngTemplate Png, SvgTemplate Svg);
