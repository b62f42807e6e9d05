using System.Collections.Concurrent;
using System.Security.Cryptography;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Local.DataFolders;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Keys;

/// <summary>One version with its private key. Signs from many threads: each signature takes an algorithm object from a pool, since making one costs as much as several signatures.</summary>
internal sealed class PemKey : IDisposable
{
    private const int RsaBits = 3072;

    private readonly ConcurrentBag<AsymmetricAlgorithm> _idle = [];
    private readonly byte[] _pkcs8;

    private PemKey(KeyFileName name, AsymmetricAlgorithm key)
    {
        _pkcs8 = key.ExportPkcs8PrivateKey();
        _idle.Add(key);
        PublicKey = new SigningKey(name.Version, name.Algorithm, Publish(key, name.Version), name.CreatedAt);
    }

    /// <summary>The public side.</summary>
    public SigningKey PublicKey { get; }

    /// <summary>Makes a new private key as PKCS#8 PEM.</summary>
    public static string GeneratePem(SignatureAlgorithm algorithm)
    {
        using AsymmetricAlgorithm key = algorithm is SignatureAlgorithm.RS256
            ? RSA.Create(RsaBits)
            : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    /// <summary>Reads a key and makes sure that its two halves belong together.</summary>
    /// <exception cref="DataFolderException">The file holds no sound key.</exception>
    public static PemKey Load(string path, KeyFileName name)
    {
        AsymmetricAlgorithm algorithm = name.Algorithm is SignatureAlgorithm.RS256 ? RSA.Create() : ECDsa.Create();
        try
        {
            algorithm.ImportFromPem(File.ReadAllText(path));
            var key = new PemKey(name, algorithm);
            key.Prove();
            return key;
        }
        catch (Exception damage) when (damage is CryptographicException or ArgumentException or JoseException)
        {
            algorithm.Dispose();
            throw new DataFolderException(DataFolderFault.KeyDamaged, path, damage);
        }
    }

    /// <summary>Signs a SHA-256 digest: PKCS#1 v1.5 for RS256, raw r‖s for ES256 (RFC 7518 §3.3 and §3.4).</summary>
    public byte[] Sign(ReadOnlySpan<byte> digest)
    {
        if (!_idle.TryTake(out var algorithm))
        {
            algorithm = PublicKey.Algorithm is SignatureAlgorithm.RS256 ? RSA.Create() : ECDsa.Create();
            algorithm.ImportPkcs8PrivateKey(_pkcs8, out _);
        }

        try
        {
            return algorithm is RSA rsa
                ? rsa.SignHash(digest, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
                : ((ECDsa)algorithm).SignHash(digest, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        finally
        {
            _idle.Add(algorithm);
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var algorithm))
        {
            algorithm.Dispose();
        }

        CryptographicOperations.ZeroMemory(_pkcs8);
    }

    private static JsonWebKey Publish(AsymmetricAlgorithm key, string version) =>
        key is RSA rsa
            ? JsonWebKey.FromRsa(rsa.ExportParameters(includePrivateParameters: false), version)
            : JsonWebKey.FromEcdsa(((ECDsa)key).ExportParameters(includePrivateParameters: false), version);

    private void Prove()
    {
        var probe = "badge"u8;
        if (!PublicKey.PublicKey.Verify(probe, Sign(SHA256.HashData(probe))))
        {
            throw new CryptographicException("The private and the public key do not belong together.");
        }
    }
}
