using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>A CryptographicKey (Open Badges 2.0): an RSA key in PEM and the issuer it belongs to.</summary>
internal sealed record PublicKey(string Id, string? Owner, JsonWebKey Key)
{
    public bool Verify(ParsedJws jws) => Key.Verify(jws.SigningInput, jws.Signature);

    public static async ValueTask<PublicKey?> LoadAsync(Inquiry inquiry, string keyId)
    {
        if (await DocumentAsync(inquiry, keyId) is not { } document)
        {
            return null;
        }

        if (PemKey.Read(document.Text("publicKeyPem"), keyId) is { } key)
        {
            return new PublicKey(keyId, document.Member("owner")?.IdOf(), key);
        }

        inquiry.Findings.Fail(CheckCodes.Key, keyId);
        return null;
    }

    // A fragment names a key inside the profile that the address serves.
    private static async ValueTask<JsonElement?> DocumentAsync(Inquiry inquiry, string keyId)
    {
        if (!keyId.Contains('#', StringComparison.Ordinal))
        {
            return await LinkedObject.LoadAsync(inquiry, CheckCodes.Key, keyId, "CryptographicKey");
        }

        var profileId = keyId.Split('#', 2)[0];
        if (await LinkedObject.LoadAsync(inquiry, CheckCodes.Key, profileId, "Issuer", "Profile") is not { } profile)
        {
            return null;
        }

        var inside = profile.Values("publicKey").FirstOrDefault(key => key.ValueKind == JsonValueKind.Object && key.Text("id") == keyId);
        if (inside.ValueKind == JsonValueKind.Object)
        {
            return inside;
        }

        inquiry.Findings.Fail(CheckCodes.Key, keyId);
        return null;
    }
}
