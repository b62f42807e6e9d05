using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>One key for everybody.</summary>
internal sealed class MemoryKeyRings(ISigningKeys keys) : IKeyRings
{
    public ISigningKeys Of(string? issuer) => keys;
}
