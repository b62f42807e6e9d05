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
            // Most members are texts: their names are not even read.
            if (member.Value.ValueKind is (JsonValueKind.Object or JsonValueKind.Array)
                && member.Name is var name
                && !NotOurs.Contains(name)
                && !CheckMember(findings, name, member.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckMember(Findings findings, string name, JsonElement member)
    {
        if (member.ValueKind == JsonValueKind.Object)
        {
            return CheckObject(findings, name, member);
        }

        foreach (var item in member.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object && !CheckObject(findings, name, item))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckObject(Findings findings, string name, JsonElement value) =>
        Expected.TryGetValue(name, out var type) && !value.HasType(type)
            ? findings.Fail(CheckCodes.Type, name, type)
            : Check(findings, value);
}
