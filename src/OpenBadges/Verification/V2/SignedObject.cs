using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>The signature of an Assertion or Endorsement (Open Badges 2.0, "Signed Badges").</summary>
internal static class SignedObject
{
    public static bool HasHeader(Findings findings, ParsedJws jws)
    {
        if (StrictJson.ParseObject(jws.Header) is not { } header || header.Member("crit") is not null)
        {
            return findings.Fail(CheckCodes.Header, "crit");
        }

        return header.Text("alg") == "RS256" || findings.Fail(CheckCodes.Algorithm, header.Text("alg") ?? string.Empty);
    }

    /// <summary>The key named as <c>verification.creator</c>, if it made the signature.</summary>
    public static async ValueTask<PublicKey?> VerifyAsync(Inquiry inquiry, ParsedJws jws, JsonElement document)
    {
        var findings = inquiry.Findings;
        if (AssertionForm.Verification(document).Member("creator")?.IdOf() is not { } keyId)
        {
            findings.Fail(CheckCodes.Required, "creator");
            return null;
        }

        if (await PublicKey.LoadAsync(inquiry, keyId) is not { } key)
        {
            return null;
        }

        if (!key.Verify(jws))
        {
            findings.Fail(CheckCodes.Signature);
            return null;
        }

        findings.Pass(CheckCodes.Signature);
        return key;
    }

    /// <summary>Whether key and issuer name each other.</summary>
    public static bool BelongsTo(Findings findings, PublicKey key, JsonElement issuer)
    {
        var issuerId = issuer.Text("id")!;
        if (key.Owner == issuerId && issuer.Values("publicKey").Any(listed => listed.IdOf() == key.Id))
        {
            findings.Pass(CheckCodes.IssuerKey, issuerId);
            return true;
        }

        return findings.Fail(CheckCodes.IssuerKey, issuerId);
    }
}
