using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Keys;

/// <summary>A key version in memory.</summary>
internal sealed record LoadedKey(SigningKey Public, IDigestSigner Signer);
