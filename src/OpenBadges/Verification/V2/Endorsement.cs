using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>One Endorsement (Open Badges 2.0), verified as an Assertion is.</summary>
/// <param name="Endorser">Name of its issuer.</param>
/// <param name="Comment">What it says.</param>
internal sealed record Endorsement(string Endorser, string? Comment)
{
    /// <summary>The endorsement, unless it is not authentic; why stands in the findings.</summary>
    public static async ValueTask<Endorsement?> CheckAsync(Inquiry aside, JsonElement value, string? endorsedId)
    {
        var findings = aside.Findings;
        if (Token(value) is { } jws)
        {
            return await SignedAsync(aside, jws, endorsedId);
        }

        // 1. It is fetched from its own id; an embedded copy is discarded.
        if (value.IdOf() is not { } id)
        {
            findings.Fail(CheckCodes.Required, "id");
            return null;
        }

        if (await HostedDocument.LoadAsync(aside, id, value.ValueKind == JsonValueKind.Object ? value : null) is not { } document)
        {
            return null;
        }

        // 2. It is well formed and of the hosted kind, and speaks of this entity.
        if (!IsWellFormed(findings, document, "HostedBadge", endorsedId))
        {
            return null;
        }

        // 3. Its issuer is well formed, and publishes there.
        return await IssuerAsync(aside, document) is { } issuer && IssuerScope.Check(findings, id, issuer, id)
            ? Dated(aside, document, issuer)
            : null;
    }

    private static async ValueTask<Endorsement?> SignedAsync(Inquiry aside, ParsedJws jws, string? endorsedId)
    {
        var findings = aside.Findings;
        if (StrictJson.ParseObject(jws.Payload) is not { } document)
        {
            findings.Fail(CheckCodes.Json);
            return null;
        }

        if (!SignedObject.HasHeader(findings, jws)
            || !IsWellFormed(findings, document, "SignedBadge", endorsedId)
            || await SignedObject.VerifyAsync(aside, jws, document) is not { } key
            || await IssuerAsync(aside, document) is not { } issuer
            || !SignedObject.BelongsTo(findings, key, issuer))
        {
            return null;
        }

        await RevocationList.CheckAsync(aside, document, issuer);
        return Dated(aside, document, issuer);
    }

    private static bool IsWellFormed(Findings findings, JsonElement document, string kind, string? endorsedId)
    {
        if (!document.HasType("Endorsement"))
        {
            return findings.Fail(CheckCodes.Type, "endorsement", "Endorsement");
        }

        if (!RequiredMembers.Check(findings, document, "id", "claim", "issuer", "issuedOn"))
        {
            return false;
        }

        if (Iso8601.Parse(document.Text("issuedOn")) is null)
        {
            return findings.Fail(CheckCodes.Date, "issuedOn");
        }

        if (AssertionForm.VerificationType(document) != kind)
        {
            return findings.Fail(CheckCodes.Verification);
        }

        var endorsed = document.Values("claim").FirstOrDefault().Text("id");
        return endorsed == endorsedId || findings.Fail(CheckCodes.EndorsedEntity, endorsed ?? string.Empty);
    }

    private static async ValueTask<JsonElement?> IssuerAsync(Inquiry aside, JsonElement document) =>
        document.Member("issuer")?.IdOf() is { } issuerId
            ? await LinkedObject.LoadAsync(aside, CheckCodes.Profile, issuerId, "Issuer", "Profile")
            : null;

    private static Endorsement Dated(Inquiry aside, JsonElement document, JsonElement issuer)
    {
        ValidityPeriod.Check(aside, Iso8601.Parse(document.Text("issuedOn"))!.Value, until: null);
        return new Endorsement(
            issuer.Text("name") ?? issuer.Text("id")!,
            document.Values("claim").First().Text("endorsementComment"));
    }

    private static ParsedJws? Token(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || WebAddress.Parse(value.GetString()) is not null)
        {
            return null;
        }

        try
        {
            return CompactJws.Parse(value.GetString());
        }
        catch (JoseException)
        {
            return null;
        }
    }
}
