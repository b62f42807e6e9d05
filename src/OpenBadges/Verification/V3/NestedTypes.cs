using System.Collections.Frozen;
using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The type each nested object must have, wherever it stands in the credential (Open Badges 3.0, data model).</summary>
internal static class NestedTypes
{
    private static readonly FrozenDictionary<string, string> Expected = new Dictionary<string, string>
    {
        ["issuer"] = "Profile",
        ["creator"] = "Profile",
        ["source"] = "Profile",
        ["parentOrg"] = "Profile",
        ["address"] = "Address",
        ["geo"] = "GeoCoordinates",
        ["otherIdentifier"] = "IdentifierEntry",
        ["identifier"] = "IdentityObject",
        ["achievement"] = "Achievement",
        ["alignment"] = "Alignment",
        ["related"] = "Related",
        ["image"] = "Image",
        ["evidence"] = "Evidence",
        ["result"] = "Result",
        ["resultDescription"] = "ResultDescription",
        ["rubricCriterionLevel"] = "RubricCriterionLevel",
    }.ToFrozenDictionary();

    // Credentials of their own, with rules of their own.
    private static readonly FrozenSet<string> NotOurs = FrozenSet.Create("@context", "proof", "endorsement", "endorsementJwt", "vc");

    public static bool Check(Findings findings, JsonElement element)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!NotOurs.Contains(member.Name) && !CheckMember(findings, element, member.Name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckMember(Findings findings, JsonElement owner, string name)
    {
        foreach (var value in owner.Values(name).Where(value => value.ValueKind == JsonValueKind.Object))
        {
            if (Expected.TryGetValue(name, out var type) && !value.HasType(type))
            {
                return findings.Fail(CheckCodes.Type, name, type);
            }

            if (!Check(findings, value))
            {
                return false;
            }
        }

        return true;
    }
}
