using System.Text.Json;
using System.Text.RegularExpressions;
using OpenBadges.Reading;
using OpenBadges.V3;

namespace OpenBadges.Verification.V3;

/// <summary>The first two contexts of a credential, in order (Open Badges 3.0, AchievementCredential, <c>@context</c>).</summary>
internal static partial class CredentialContexts
{
    /// <summary>Whether the credential follows the data model 1.1, which is verified but no longer issued.</summary>
    public static bool IsFirstModel(JsonElement document) => BeginsWith(document, Contexts.CredentialsV1);

    public static bool Check(Findings findings, JsonElement document)
    {
        var contexts = document.Values("@context").Take(2).ToList();
        if (!BeginsWith(document, Contexts.Credentials) && !IsFirstModel(document))
        {
            return findings.Fail(CheckCodes.Context, Contexts.Credentials);
        }

        if (contexts.Count < 2 || contexts[1].ValueKind != JsonValueKind.String || !OpenBadgesContext().IsMatch(contexts[1].GetString()!))
        {
            return findings.Fail(CheckCodes.Context, Contexts.OpenBadges);
        }

        if (document.Values("@context").Skip(2).FirstOrDefault(context => !IsContext(context)) is { ValueKind: not JsonValueKind.Undefined } other)
        {
            return findings.Fail(CheckCodes.Context, other.ToString());
        }

        if (!IsFirstModel(document) && !contexts[1].ValueEquals(Contexts.OpenBadges))
        {
            findings.Warn(CheckCodes.Context, contexts[1].GetString()!);
        }

        return true;
    }

    private static bool IsContext(JsonElement context) =>
        context.ValueKind == JsonValueKind.Object || (context.ValueKind == JsonValueKind.String && Identifiers.IsOne(context.GetString()));

    private static bool BeginsWith(JsonElement document, string context)
    {
        if (document.Member("@context") is not { } contexts)
        {
            return false;
        }

        var first = contexts.ValueKind == JsonValueKind.Array ? contexts.EnumerateArray().FirstOrDefault() : contexts;
        return first.ValueKind == JsonValueKind.String && first.ValueEquals(context);
    }

    [GeneratedRegex(@"\Ahttps://purl\.imsglobal\.org/spec/ob/v3p0/context(-3\.[0-9]\.[0-9])*\.json\z", RegexOptions.CultureInvariant)]
    private static partial Regex OpenBadgesContext();
}
