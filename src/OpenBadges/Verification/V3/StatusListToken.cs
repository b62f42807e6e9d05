using System.Text;
using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>A BitstringStatusListCredential as VC-JWT, signed by a key of the issuer whose credential it speaks of.</summary>
internal sealed record StatusListToken(string? Id, JsonElement? Subject, bool Undetermined)
{
    private static readonly StatusListToken Wrong = new(null, null, Undetermined: false);
    private static readonly StatusListToken Unknown = new(null, null, Undetermined: true);

    public static async ValueTask<StatusListToken> ReadAsync(Inquiry inquiry, LinkedDocument document, string issuerId, ProvenKey credentialKey)
    {
        // A list in JSON has an embedded proof, which this version cannot check.
        if (StrictJson.ParseObject(document.Body.Span) is not null)
        {
            return Unknown;
        }

        if (Parse(document.Body.Span) is not { } jws || StrictJson.ParseObject(jws.Payload) is not { } list)
        {
            return Wrong;
        }

        var findings = new Findings();
        if (list.Member("issuer")?.IdOf() != issuerId
            || list.Text("iss") is { } iss && iss != issuerId
            || list.Text("jti") is { } jti && jti != list.Text("id"))
        {
            return Wrong;
        }

        if (await JwtProof.CheckAsync(findings, inquiry.Documents, jws, issuerId) is not { } key)
        {
            return findings.HasFailed ? Wrong : Unknown;
        }

        // The key that signed the credential speaks for its list as well.
        if (key.Key.ToThumbprint() != credentialKey.Key.ToThumbprint())
        {
            var trusted = new Findings();
            if (!await IssuerBinding.CheckAsync(trusted, inquiry.Documents, key, issuerId))
            {
                return Wrong;
            }

            if (trusted.ToReport().HasWarnings)
            {
                return Unknown;
            }
        }

        return Read(inquiry, list);
    }

    private static StatusListToken Read(Inquiry inquiry, JsonElement list)
    {
        if (!list.HasType("BitstringStatusListCredential")
            || list.Member("credentialSubject") is not { } subject
            || !subject.HasType("BitstringStatusList"))
        {
            return Wrong;
        }

        // A list past its time no longer tells the present.
        var isPast = Iso8601.Parse(list.Text("validUntil")) <= inquiry.Now;
        return isPast ? Unknown : new StatusListToken(list.Text("id"), subject, Undetermined: false);
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
