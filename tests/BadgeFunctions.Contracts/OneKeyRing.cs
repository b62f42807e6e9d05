using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Contracts;

/// <summary>The installation's keys, and no issuer that has its own.</summary>
internal sealed class OneKeyRing(ISigningKeys keys) : IKeyRings
{
    public ISigningKeys Of(string? issuer) => issuer is null ? keys : throw new ArgumentException("No issuer has a key of its own.", nameof(issuer));
}
