using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>A badge that an installation has given its version.</summary>
/// <param name="Badge">The badge with version and fingerprint.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Unpublished">Its art, where its files have to be written.</param>
internal sealed record BadgeVersion(Badge Badge, BadgeChange Change, BadgeArtwork? Unpublished);
