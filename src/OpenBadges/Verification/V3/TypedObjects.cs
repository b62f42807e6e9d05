using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>The objects whose type says how to treat them, which therefore must have one (VC Data Model 2.0 §4.5, table of typed objects).</summary>
internal static class TypedObjects
{
    private static readonly string[] Members = ["credentialStatus", "credentialSchema", "refreshService", "termsOfUse", "evidence"];

    public static bool Check(Findings findings, JsonElement document)
    {
        foreach (var name in Members)
        {
            foreach (var value in document.Values(name))
            {
                var types = value.Values("type").ToList();
                if (types.Count == 0 || !types.TrueForAll(type => type.ValueKind == JsonValueKind.String && type.GetString() is { Length: > 0 }))
                {
                    return findings.Fail(CheckCodes.Required, $"{name}.type");
                }

                if (value.Member("id") is not null && !Identifiers.IsOne(value.Text("id")))
                {
                    return findings.Fail(CheckCodes.Required, $"{name}.id");
                }
            }
        }

        return true;
    }
}
