using System.Text;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>A BitstringStatusListCredential as VC-JWT, signed by a key of the issuer whose credential it speaks of.</summary>
internal static class StatusListToken
{
    public static async ValueTask<StatusList> ReadAsync(Inquiry inquiry, LinkedDocument document, string issuerId, ProvenKey credentialKey)
    {
        if (Parse(document.Body.Span) is not { } jws || StrictJson.ParseObject(jws.Payload) is not { } list)
        {
            return StatusList.Wrong;
        }

        var findings = new Findings();
        if (list.Member("issuer")?.IdOf() != issuerId
            || list.Text("iss") is { } iss && iss != issuerId
            || list.Text("jti") is { } jti && jti != list.Text("id"))
        {
            return StatusList.Wrong;
        }

        if (await JwtProof.CheckAsync(inquiry, findings, jws, issuerId) is not { } key)
        {
            return findings.HasFailed ? StatusList.Wrong : StatusList.Unknown;
        }

        // The key that signed the credential speaks for its list as well.
        if (key.Thumbprint != credentialKey.Thumbprint)
        {
            var trusted = new Findings();
            if (!await IssuerBinding.CheckAsync(inquiry, trusted, key, issuerId))
            {
                return StatusList.Wrong;
            }

            if (trusted.ToReport().HasWarnings)
            {
                return StatusList.Unknown;
            }
        }

        return StatusList.Of(inquiry, list);
    }

    private static ParsedJws? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return CompactJws.Parse(Encoding.UTF8.GetString(utf8.Trim(" \t\r\n"u8)));
        }
        catch (JoseException)
        {
            return null;
        }
    }
}
