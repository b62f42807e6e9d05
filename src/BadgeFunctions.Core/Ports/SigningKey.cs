using OpenBadges.Jose;

namespace BadgeFunctions.Core.Ports;

/// <summary>The public side of one key version. The private side never leaves its store.</summary>
/// <param name="Version">URL-safe name of the version; the last segment of its published address.</param>
/// <param name="Algorithm">What it signs with.</param>
/// <param name="PublicKey">The public key, without a <c>kid</c>: the publisher sets it to the key's address.</param>
/// <param name="CreatedAt">When the version was made, in UTC.</param>
public sealed record SigningKey(string Version, SignatureAlgorithm Algorithm, JsonWebKey PublicKey, DateTimeOffset CreatedAt);
