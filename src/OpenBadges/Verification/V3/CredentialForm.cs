using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The form of a credential (Open Badges 3.0, Verification, step 1: conformance).</summary>
internal static class CredentialForm
{
    /// <summary>Reads the credential, or reports what is wrong with it and answers null.</summary>
    public static Credential? Read(Findings findings, JsonElement document)
    {
        var isEndorsement = document.HasType("EndorsementCredential");
        if (!CredentialContexts.Check(findings, document) || !HasTypes(findings, document, isEndorsement))
        {
            return null;
        }

        var isFirstModel = CredentialContexts.IsFirstModel(document);
        var from = isFirstModel ? "issuanceDate" : "validFrom";
        var until = isFirstModel ? "expirationDate" : "validUntil";
        var complete = RequiredMembers.Check(findings, document, "id", "issuer", "credentialSubject", from);
        if (!complete
            || CredentialSubject.Read(findings, document, isEndorsement) is not { } subject
            || !NestedTypes.Check(findings, document)
            || !TypedObjects.Check(findings, document))
        {
            return null;
        }

        if (!Identifiers.IsOne(document.Text("id")) || !Identifiers.IsOne(document.Member("issuer")?.IdOf()))
        {
            findings.Fail(CheckCodes.Required, Identifiers.IsOne(document.Text("id")) ? "issuer.id" : "id");
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
            document.Text("id")!,
            document.Member("issuer")!.Value.IdOf()!,
            subject,
            isEndorsement ? null : subject.Member("achievement"),
            Iso8601.Parse(document.Text(from))!.Value,
            Iso8601.Parse(document.Text(until)));
    }

    private static bool HasTypes(Findings findings, JsonElement document, bool isEndorsement)
    {
        if (!document.HasType("VerifiableCredential") || !(isEndorsement || document.HasType("OpenBadgeCredential") || document.HasType("AchievementCredential")))
        {
            return findings.Fail(CheckCodes.Type, "type", "VerifiableCredential, OpenBadgeCredential");
        }

        if (isEndorsement)
        {
            findings.Pass(CheckCodes.Kind, "EndorsementCredential");
        }

        return true;
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
