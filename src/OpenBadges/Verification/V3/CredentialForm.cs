using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The form of a credential (Open Badges 3.0, Verification, step 1: conformance).</summary>
internal static class CredentialForm
{
    /// <summary>Reads the credential, or reports what is wrong with it and answers null.</summary>
    public static Credential? Read(Findings findings, JsonElement document)
    {
        if (!CredentialContexts.Check(findings, document) || !HasTypes(findings, document))
        {
            return null;
        }

        var isFirstModel = CredentialContexts.IsFirstModel(document);
        var from = isFirstModel ? "issuanceDate" : "validFrom";
        var until = isFirstModel ? "expirationDate" : "validUntil";
        var complete = RequiredMembers.Check(findings, document, "id", "issuer", "credentialSubject", from);
        if (!complete || Subject(findings, document) is not { } subject || !NestedTypes.Check(findings, document))
        {
            return null;
        }

        if (document.Text("id") is not { } id || document.Member("issuer")?.IdOf() is not { Length: > 0 } issuerId)
        {
            findings.Fail(CheckCodes.Required, document.Text("id") is null ? "id" : "issuer.id");
            return null;
        }

        if (!HasDates(findings, document, from, until, "awardedDate"))
        {
            return null;
        }

        findings.Pass(CheckCodes.Context);
        findings.Pass(CheckCodes.Type);
        findings.Pass(CheckCodes.Required);
        Mention(findings, document);
        return new Credential(
            document,
            id,
            issuerId,
            subject,
            subject.Member("achievement")!.Value,
            Iso8601.Parse(document.Text(from))!.Value,
            Iso8601.Parse(document.Text(until)));
    }

    private static bool HasTypes(Findings findings, JsonElement document)
    {
        if (document.HasType("EndorsementCredential"))
        {
            return findings.CannotCheck(CheckCodes.Kind, "EndorsementCredential");
        }

        return document.HasType("VerifiableCredential") && (document.HasType("OpenBadgeCredential") || document.HasType("AchievementCredential"))
            ? true
            : findings.Fail(CheckCodes.Type, "type", "VerifiableCredential, OpenBadgeCredential");
    }

    // One subject, which says whose it is and what was achieved.
    private static JsonElement? Subject(Findings findings, JsonElement document)
    {
        var subject = document.Member("credentialSubject")!.Value;
        if (subject.ValueKind != JsonValueKind.Object || !subject.HasType("AchievementSubject"))
        {
            findings.Fail(CheckCodes.Type, "credentialSubject", "AchievementSubject");
            return null;
        }

        if (string.IsNullOrEmpty(subject.Text("id")) && !subject.Values("identifier").Any())
        {
            findings.Fail(CheckCodes.Required, "credentialSubject.id");
            return null;
        }

        if (subject.Member("achievement") is not { ValueKind: JsonValueKind.Object } achievement)
        {
            findings.Fail(CheckCodes.Required, "credentialSubject.achievement");
            return null;
        }

        return RequiredMembers.Check(findings, achievement, "id", "criteria", "description", "name") ? subject : null;
    }

    private static bool HasDates(Findings findings, JsonElement document, params ReadOnlySpan<string> names)
    {
        var right = true;
        foreach (var name in names)
        {
            if (document.Member(name) is not null && Iso8601.Parse(document.Text(name)) is null)
            {
                right = findings.Fail(CheckCodes.Date, name);
            }
        }

        return right;
    }

    private static void Mention(Findings findings, JsonElement document)
    {
        if (CredentialContexts.IsFirstModel(document))
        {
            findings.Warn(CheckCodes.Version);
        }

        if (document.Member("credentialSchema") is not null)
        {
            findings.Skip(CheckCodes.Schema);
        }
    }
}
