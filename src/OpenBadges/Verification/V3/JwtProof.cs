using OpenBadges.Jose;

namespace OpenBadges.Verification.V3;

/// <summary>Header, key and signature of a VC-JWT; says nothing yet about whose key it is.</summary>
internal static class JwtProof
{
    public static async ValueTask<ProvenKey?> CheckAsync(Inquiry inquiry, Findings findings, ParsedJws jws, string issuerId)
    {
        if (JwtHeader.Read(inquiry, findings, jws.Header) is not { } header)
        {
            return null;
        }

        // With both kid and jwk, published verifiers use kid.
        var key = string.IsNullOrEmpty(header.Kid)
            ? new FoundKey(header.Jwk!, [], Did: null)
            : await KeyLookup.FindAsync(inquiry, findings, header.Kid, issuerId);
        if (key is null)
        {
            return null;
        }

        if (key.Key.Algorithm != header.Algorithm)
        {
            findings.Fail(CheckCodes.Algorithm, key.Key.Algorithm);
            return null;
        }

        if (!key.Key.Verify(jws.SigningInput, jws.Signature))
        {
            findings.Fail(CheckCodes.Signature);
            return null;
        }

        findings.Pass(CheckCodes.Signature);
        return key.Proven();
    }
}
