using System.Security.Cryptography;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>A CryptographicKey document (Open Badges 2.0): an RSA key in PEM and the issuer it belongs to.</summary>
internal sealed record PublicKey(string? Owner, JsonWebKey Key)
{
    public bool Verify(ParsedJws jws) => Key.Verify(jws.SigningInput, jws.Signature);

    public static async ValueTask<PublicKey?> LoadAsync(Inquiry inquiry, string keyId)
    {
        if (await LinkedObject.LoadAsync(inquiry, CheckCodes.Key, keyId, "CryptographicKey") is not { } document)
        {
            return null;
        }

        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(document.Text("publicKeyPem") ?? string.Empty);
            return new PublicKey(document.Member("owner")?.IdOf(), JsonWebKey.FromRsa(rsa.ExportParameters(false), keyId));
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException or JoseException)
        {
            inquiry.Findings.Fail(CheckCodes.Key, keyId);
            return null;
        }
    }
}
