using System.Security.Cryptography;
using Azure.Security.KeyVault.Keys;
using BadgeFunctions.App.Keys;
using OpenBadges.Jose;
using VaultJwk = Azure.Security.KeyVault.Keys.JsonWebKey;

namespace BadgeFunctions.App.Tests.Keys;

public sealed class VaultPublicKeyTests
{
    [Fact]
    public void TakesKeysInHardwareForTheSameKeys()
    {
        using var rsa = RSA.Create(2048);
        using var ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(SignatureAlgorithm.RS256, VaultPublicKey.Read(Key(Rsa(rsa, KeyType.RsaHsm))).Algorithm);
        Assert.Equal(SignatureAlgorithm.ES256, VaultPublicKey.Read(Key(Ec(ec, KeyType.EcHsm, KeyCurveName.P256))).Algorithm);
    }

    [Fact]
    public void RefusesKeysThatNoVerifierAccepts()
    {
        using var weak = RSA.Create(1024);
        using var long384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);

        Assert.Throws<VaultKeyException>(() => VaultPublicKey.Read(Key(Rsa(weak, KeyType.Rsa))));
        Assert.Throws<VaultKeyException>(() => VaultPublicKey.Read(Key(Ec(long384, KeyType.Ec, KeyCurveName.P384))));
        Assert.Throws<VaultKeyException>(() => VaultPublicKey.Read(Key(KeyModelFactory.JsonWebKey(KeyType.Oct))));
    }

    private static VaultJwk Rsa(RSA rsa, KeyType type)
    {
        var numbers = rsa.ExportParameters(includePrivateParameters: false);
        return KeyModelFactory.JsonWebKey(type, n: numbers.Modulus, e: numbers.Exponent);
    }

    private static VaultJwk Ec(ECDsa ec, KeyType type, KeyCurveName curve)
    {
        var point = ec.ExportParameters(includePrivateParameters: false).Q;
        return KeyModelFactory.JsonWebKey(type, curveName: curve, x: point.X, y: point.Y);
    }

    private static KeyVaultKey Key(VaultJwk jwk) => KeyModelFactory.KeyVaultKey(
        KeyModelFactory.KeyProperties(name: "signing", version: "0123456789abcdef0123456789abcdef", createdOn: DateTimeOffset.UnixEpoch), jwk);
}
