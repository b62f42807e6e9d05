using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace OpenBadges.Jose;

/// <summary>The keys met lately, by their content: an issuer's key comes back with every badge, read anew each time.</summary>
internal static class ImportedKeys
{
    private const int MaximumKnown = 256;

    private static readonly ConcurrentDictionary<KeyMaterial, ImportedKey<RSA>> Rsa = new();
    private static readonly ConcurrentDictionary<KeyMaterial, ImportedKey<ECDsa>> Ecdsa = new();

    public static ImportedKey<RSA> OfRsa(byte[] modulus, byte[] exponent) =>
        Known(Rsa, new KeyMaterial(string.Empty, modulus, exponent), static key =>
            new ImportedKey<RSA>(() => RSA.Create(new RSAParameters { Modulus = key.First, Exponent = key.Second })));

    public static ImportedKey<ECDsa> OfEcdsa(ECCurve curve, byte[] x, byte[] y) =>
        Known(Ecdsa, new KeyMaterial(curve.Oid.Value!, x, y), static key =>
            new ImportedKey<ECDsa>(() => ECDsa.Create(new ECParameters { Curve = ECCurve.CreateFromValue(key.Curve), Q = new ECPoint { X = key.First, Y = key.Second } })));

    private static T Known<T>(ConcurrentDictionary<KeyMaterial, T> known, KeyMaterial key, Func<KeyMaterial, T> import)
    {
        if (known.TryGetValue(key, out var found))
        {
            return found;
        }

        // Whoever shows us many keys makes us import anew, nothing worse.
        if (known.Count >= MaximumKnown)
        {
            known.Clear();
        }

        return known.GetOrAdd(key, import);
    }

    private readonly record struct KeyMaterial(string Curve, byte[] First, byte[] Second)
    {
        public bool Equals(KeyMaterial other) =>
            Curve == other.Curve && First.AsSpan().SequenceEqual(other.First) && Second.AsSpan().SequenceEqual(other.Second);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.AddBytes(First.AsSpan(First.Length / 2));
            return hash.ToHashCode();
        }
    }
}
