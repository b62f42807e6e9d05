using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>One version of a key in the test vault, with its private side.</summary>
internal sealed class VaultKeyVersion(string id, AsymmetricAlgorithm key, long created)
{
    public string Id => id;

    public string Version => id[(id.LastIndexOf('/') + 1)..];

    public bool Enabled { get; set; } = true;

    public JsonObject Attributes() => new() { ["enabled"] = Enabled, ["created"] = created, ["updated"] = created, ["recoveryLevel"] = "Recoverable" };

    /// <summary>What the vault answers for the key: its public side, whatever is asked.</summary>
    public JsonObject Bundle()
    {
        JsonObject jwk = new() { ["kid"] = id };
        if (key is RSA rsa)
        {
            RSAParameters numbers = rsa.ExportParameters(includePrivateParameters: false);
            (jwk["kty"], jwk["n"], jwk["e"]) = ("RSA", VaultText.Encode(numbers.Modulus!), VaultText.Encode(numbers.Exponent!));
            jwk["key_ops"] = new JsonArray("sign", "verify", "wrapKey", "unwrapKey");
        }
        else
        {
            ECParameters point = ((ECDsa)key).ExportParameters(includePrivateParameters: false);
            (jwk["kty"], jwk["crv"], jwk["x"], jwk["y"]) = ("EC", "P-256", VaultText.Encode(point.Q.X!), VaultText.Encode(point.Q.Y!));
            jwk["key_ops"] = new JsonArray("sign", "verify");
        }

        return new JsonObject { ["key"] = jwk, ["attributes"] = Attributes() };
    }

    /// <summary>Does what the vault does with the private side, or returns <see langword="null"/> where it answers 400.</summary>
    public byte[]? Operate(string operation, string algorithm, byte[] value)
    {
        try
        {
            lock (key)
            {
                return (operation, algorithm, key) switch
                {
                    ("sign", "RS256", RSA rsa) => rsa.SignHash(value, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
                    ("sign", "ES256", ECDsa ec) => ec.SignHash(value),
                    ("wrapkey", "RSA-OAEP-256", RSA rsa) => rsa.Encrypt(value, RSAEncryptionPadding.OaepSHA256),
                    ("unwrapkey", "RSA-OAEP-256", RSA rsa) => rsa.Decrypt(value, RSAEncryptionPadding.OaepSHA256),
                    _ => null,
                };
            }
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
