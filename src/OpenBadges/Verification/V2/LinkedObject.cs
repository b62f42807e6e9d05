using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V2;

/// <summary>Loads a BadgeClass, Profile or key from the address it calls its own.</summary>
internal static class LinkedObject
{
    /// <summary>The object whose <c>id</c> is the address it was fetched from, or null when a check failed.</summary>
    /// <param name="inquiry">The verification under way.</param>
    /// <param name="code">The check that a failure belongs to.</param>
    /// <param name="address">Where the badge says it is.</param>
    /// <param name="types">The types it may have.</param>
    public static async ValueTask<JsonElement?> LoadAsync(Inquiry inquiry, string code, string address, params string[] types)
    {
        var found = await FetchAsync(inquiry, code, address);
        if (found?.Text("id") is { } id && id != address)
        {
            // What an address says about another one counts for nothing: read that one.
            inquiry.Findings.Warn(CheckCodes.Moved, address, id);
            found = await FetchAsync(inquiry, code, id);
            address = id;
        }

        if (found is not { } document)
        {
            return null;
        }

        if (document.Text("id") != address)
        {
            inquiry.Findings.Fail(code, address);
            return null;
        }

        if (!types.Any(type => document.HasType(type)))
        {
            inquiry.Findings.Fail(CheckCodes.Type, address, string.Join(", ", types));
            return null;
        }

        return document;
    }

    private static async ValueTask<JsonElement?> FetchAsync(Inquiry inquiry, string code, string address)
    {
        var fetched = await inquiry.Documents.GetAsync(address, DocumentFetcher.JsonTypes);
        if (fetched is { Outcome: FetchOutcome.Found, Json: { } json })
        {
            return json;
        }

        _ = fetched.Outcome == FetchOutcome.Unavailable
            ? inquiry.Findings.CannotCheck(code, address)
            : inquiry.Findings.Fail(code, address);
        return null;
    }
}
