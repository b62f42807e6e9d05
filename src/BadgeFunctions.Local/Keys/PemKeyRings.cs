using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Keys;

/// <summary>The installation's keys in a folder, and those of issuers that have their own in folders inside it, made when first needed.</summary>
/// <param name="folder">The installation's folder.</param>
/// <param name="algorithm">What new keys are made for.</param>
/// <param name="time">The clock.</param>
internal sealed class PemKeyRings(string folder, SignatureAlgorithm algorithm, TimeProvider time) : IKeyRings
{
    private readonly PemSigningKeys _shared = PemSigningKeys.Open(folder, algorithm, time);
    private readonly ConcurrentDictionary<string, PemSigningKeys> _own = new(StringComparer.Ordinal);
    private readonly Lock _opening = new();

    public ISigningKeys Of(string? issuer)
    {
        if (issuer is null)
        {
            return _shared;
        }

        if (_own.TryGetValue(issuer, out PemSigningKeys? known))
        {
            return known;
        }

        // One at a time: two first openings would each make a first key.
        lock (_opening)
        {
            return _own.GetOrAdd(issuer, one => PemSigningKeys.Open(Path.Combine(folder, one), algorithm, time));
        }
    }
}
