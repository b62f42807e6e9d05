using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The one subject of a credential (Open Badges 3.0, AchievementSubject and EndorsementSubject).</summary>
internal static class CredentialSubject
{
    public static JsonElement? Read(Findings findings, JsonElement document, bool isEndorsement)
    {
        var subject = document.Member("credentialSubject")!.Value;
        var type = isEndorsement ? "EndorsementSubject" : "AchievementSubject";
        if (subject.ValueKind != JsonValueKind.Object || !subject.HasType(type))
        {
            findings.Fail(CheckCodes.Type, "credentialSubject", type);
            return null;
        }

        // A subject has one identifier or none (VC Data Model 2.0 §4.4); an endorsement says what it endorses.
        var hasId = Identifiers.IsOne(subject.Text("id"));
        if (!hasId && (isEndorsement || subject.Member("id") is not null))
        {
            findings.Fail(CheckCodes.Required, "credentialSubject.id");
            return null;
        }

        return isEndorsement || HasAchievement(findings, subject, hasId || subject.Values("identifier").Any()) ? subject : null;
    }

    private static bool HasAchievement(Findings findings, JsonElement subject, bool saysWhose)
    {
        if (subject.Member("achievement") is not { ValueKind: JsonValueKind.Object } achievement)
        {
            return findings.Fail(CheckCodes.Required, "credentialSubject.achievement");
        }

        // Open Badges 3.0 wants an id or an identifier; other software issues badges to bearer, which the data model allows.
        if (!saysWhose)
        {
            findings.Warn(CheckCodes.Subject);
        }

        return RequiredMembers.Check(findings, achievement, "id", "criteria", "description", "name");
    }
}
