using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification;

/// <summary>Presence of the members an object must have.</summary>
internal static class RequiredMembers
{
    public static bool Check(Findings findings, JsonElement element, params ReadOnlySpan<string> names)
    {
        var complete = true;
        foreach (var name in names)
        {
            if (IsBlank(element.Member(name)))
            {
                complete = findings.Fail(CheckCodes.Required, name);
            }
        }

        return complete;
    }

    private static bool IsBlank(JsonElement? value) => value switch
    {
        null => true,
        { ValueKind: JsonValueKind.String } text => string.IsNullOrWhiteSpace(text.GetString()),
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength() == 0,
        _ => false,
    };
}
