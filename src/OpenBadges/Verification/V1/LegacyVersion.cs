using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V1;

/// <summary>Tells the versions before 2.0 apart by what each brought.</summary>
internal static class LegacyVersion
{
    /// <summary>The first form: everything in one document, and no word on where it is published.</summary>
    public const string First = "0.5";

    private const string Context = "https://w3id.org/openbadges/v1";

    /// <summary><c>0.5</c>, <c>1.0</c> or <c>1.1</c>; null when the document is no badge of these.</summary>
    public static string? Of(JsonElement document)
    {
        if (document.Values("@context").Any(context => context.ValueKind == JsonValueKind.String && context.ValueEquals(Context)))
        {
            return document.Member("badge") is null ? null : "1.1";
        }

        if (document.Member("@context") is not null || document.Member("badge") is not { } badge || document.Member("recipient") is null)
        {
            return null;
        }

        return document.Member("verify") is null && badge.ValueKind == JsonValueKind.Object ? First : "1.0";
    }
}
