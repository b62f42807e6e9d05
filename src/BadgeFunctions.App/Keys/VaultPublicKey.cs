using System.Security.Cryptography;
using Azure.Security.KeyVault.Keys;
using BadgeFunctions.Core.Ports;
using OpenBadges.Jose;
using JsonWebKey = OpenBadges.Jose.JsonWebKey;

namespace BadgeFunctions.App.Keys;

/// <summary>Turns a vault's key into the public side of a signing key.</summary>
internal static class VaultPublicKey
{
    /// <exception cref="VaultKeyException">It is not a key that Open Badges verifiers accept.</exception>
    public static SigningKey Read(KeyVaultKey key)
    {
        try
        {
            return new SigningKey(
                key.Properties.Version,
                IsRsa(key) ? SignatureAlgorithm.RS256 : SignatureAlgorithm.ES256,
                IsRsa(key)
                    ? JsonWebKey.FromRsa(new RSAParameters { Modulus = key.Key.N, Exponent = key.Key.E }, key.Properties.Version)
                    : JsonWebKey.FromEcdsa(Point(key), key.Properties.Version),
                key.Properties.CreatedOn ?? DateTimeOffset.UnixEpoch);
        }
        catch (Exception unfit) when (unfit is JoseException or ArgumentException)
        {
            throw new VaultKeyException(
                $"The vault's key \"{key.Name}\" cannot sign badges: it must be an RSA key of 2048 bits or more, or an EC key on P-256.", unfit);
        }
    }

    // Of the two kinds, the -HSM ones are the same keys in hardware.
    private static bool IsRsa(KeyVaultKey key) => key.KeyType == KeyType.Rsa || key.KeyType == KeyType.RsaHsm;

    private static ECParameters Point(KeyVaultKey key) => key.Key.CurveName == KeyCurveName.P256
        ? new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = key.Key.X, Y = key.Key.Y } }
        : throw new ArgumentException("The curve is not P-256.", nameof(key));
}
