using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;
using OpenBadges.Verification.V2;

namespace OpenBadges.Verification.V1;

/// <summary>
/// Assertions of Open Badges 0.5, 1.0 and 1.1 ("Badge Verification" of the 1.0 and 1.1 specifications). What they prove is
/// what their publisher still answers; the reader is told that these versions are out of date.
/// </summary>
internal static class LegacyAssertion
{
    public static async Task CheckHostedAsync(Inquiry inquiry, JsonElement given, string version, Uri? fetchedFrom)
    {
        var findings = inquiry.Findings;
        findings.Warn(CheckCodes.Legacy, version);

        // 1. The Assertion says where it is published: verify.url. In 0.5 only whoever fetched it knows.
        var verify = given.Member("verify");
        var address = version == LegacyVersion.First ? fetchedFrom?.OriginalString : verify?.Text("url");
        if (address is null)
        {
            _ = version == LegacyVersion.First ? findings.CannotCheck(CheckCodes.Address) : findings.Fail(CheckCodes.Required, "verify.url");
            return;
        }

        if (version != LegacyVersion.First && verify?.Text("type") != "hosted")
        {
            findings.Fail(CheckCodes.Verification);
            return;
        }

        // 2. A GET there answers 200 with the Assertion; 410 means revoked. The copy that was given is discarded.
        if (await PublishedAsync(inquiry, address, given, fetchedFrom) is not { } assertion)
        {
            return;
        }

        if (!IsComplete(findings, assertion))
        {
            return;
        }

        findings.Pass(CheckCodes.Hosted, address);

        // 3. Badge and issuer are published too. The standard has no rule on where: on another site, anybody could name this issuer.
        if (await LegacyDefinition.LoadAsync(inquiry, assertion) is not { } definition)
        {
            return;
        }

        if (!IsAtHome(findings, address, definition, isRequired: version == LegacyVersion.First))
        {
            return;
        }

        findings.Pass(CheckCodes.Revocation);
        LegacyAward.Report(inquiry, assertion, definition, address);
    }

    public static async Task CheckSignedAsync(Inquiry inquiry, ParsedJws jws, JsonElement assertion, string version)
    {
        var findings = inquiry.Findings;
        findings.Warn(CheckCodes.Legacy, version);
        if (!SignedObject.HasHeader(findings, jws) || !IsComplete(findings, assertion))
        {
            return;
        }

        if (assertion.Member("verify") is not { } verify || verify.Text("type") != "signed" || verify.Text("url") is not { } keyId)
        {
            findings.Fail(CheckCodes.Verification);
            return;
        }

        // 1. verify.url serves the public key in PEM, and the signature is that key's.
        if (!await LegacySignature.CheckAsync(inquiry, jws, keyId) || await LegacyDefinition.LoadAsync(inquiry, assertion) is not { } definition)
        {
            return;
        }

        // 2. The key is published where the issuer is, or nothing tells whose it is.
        if (!SameOrigin(keyId, definition.IssuerId))
        {
            findings.CannotCheck(CheckCodes.Scope, keyId, definition.IssuerId);
            return;
        }

        findings.Pass(CheckCodes.IssuerKey, definition.IssuerId);

        // 3. The issuer's revocationList does not have the uid.
        await LegacySignature.CheckRevocationAsync(inquiry, assertion, definition.Issuer);
        LegacyAward.Report(inquiry, assertion, definition, assertion.Text("uid") ?? assertion.Text("id") ?? keyId);
    }

    private static async ValueTask<JsonElement?> PublishedAsync(Inquiry inquiry, string address, JsonElement given, Uri? fetchedFrom)
    {
        if (fetchedFrom?.OriginalString == address)
        {
            return given;
        }

        var findings = inquiry.Findings;
        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.JsonTypes);
        switch (fetched)
        {
            case { Outcome: FetchOutcome.Gone }:
                HostedDocument.ReportRevoked(findings, fetched.Json, address);
                return null;
            case { Outcome: FetchOutcome.Unavailable }:
                findings.CannotCheck(CheckCodes.Hosted, address);
                return null;
            case { Outcome: FetchOutcome.Found, Json: { } published } when published.Member("verify")?.Text("url") == address:
                if (!JsonElement.DeepEquals(given, published))
                {
                    findings.Warn(CheckCodes.Copy);
                }

                return published;
            default:
                findings.Fail(CheckCodes.Hosted, address);
                return null;
        }
    }

    private static bool IsComplete(Findings findings, JsonElement assertion)
    {
        var complete = RequiredMembers.Check(findings, assertion, "recipient", "badge");
        foreach (var name in LegacyAward.DateMembers.Where(name => assertion.Member(name) is { } date && LegacyDates.Read(date) is null))
        {
            complete = findings.Fail(CheckCodes.Date, name);
        }

        return complete;
    }

    private static bool IsAtHome(Findings findings, string address, LegacyDefinition definition, bool isRequired)
    {
        if (SameOrigin(address, definition.IssuerId))
        {
            findings.Pass(CheckCodes.Scope);
            return true;
        }

        return isRequired
            ? findings.Fail(CheckCodes.Scope, address, definition.IssuerId)
            : findings.CannotCheck(CheckCodes.Scope, address, definition.IssuerId);
    }

    private static bool SameOrigin(string one, string other) =>
        WebAddress.Parse(one) is { } first && WebAddress.Parse(other) is { } second && WebAddress.SameOrigin(first, second);
}
