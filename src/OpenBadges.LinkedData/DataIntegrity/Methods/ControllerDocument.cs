using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity.Keys;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Methods;

/// <summary>A document that lists the keys of whoever controls it (Controlled Identifiers 1.0 §2; a DID document is one).</summary>
internal sealed record ControllerDocument(JsonElement Json, string Id)
{
    public bool ListsKeys => Json.Member("verificationMethod") is not null || Json.Member("assertionMethod") is not null;

    /// <summary>Retrieve Verification Method (Controlled Identifiers 1.0 §3.3), from step 6: the key is in this document.</summary>
    public ResolvedMethod Find(string method, string purpose, DateTimeOffset now)
    {
        var found = Json.Values("verificationMethod").Concat(Json.Values(purpose))
            .FirstOrDefault(candidate => candidate.ValueKind == JsonValueKind.Object && Absolute(candidate.Text("id")) == method);
        return Confirm(found, method, purpose, now);
    }

    /// <summary>The same for a key published in a document of its own.</summary>
    public ResolvedMethod Confirm(JsonElement found, string method, string purpose, DateTimeOffset now)
    {
        // 6–9. The document is about the identifier it was found by, which controls the method.
        if (Json.Text("id") != Id || found.Text("controller") != Id || MethodReader.Key(found) is not { } key)
        {
            return new ResolvedMethod(ProofCode.KeyUnresolved);
        }

        // 10. It is listed for the purpose, and not withdrawn.
        var isListed = Json.Values(purpose).Any(candidate => Absolute(candidate.IdOf()) == method);
        return isListed && !IsPast(found, "expires", now) && !IsPast(found, "revoked", now)
            ? new ResolvedMethod(ProofCode.Verified, key, Id, IsConfirmed: true)
            : new ResolvedMethod(ProofCode.KeyNotAuthorized);
    }

    private string? Absolute(string? id) => id?.StartsWith('#') == true ? Id + id : id;

    // A date that cannot be read counts as past.
    private static bool IsPast(JsonElement method, string name, DateTimeOffset now) =>
        method.Member(name) is not null && !(Iso8601.Parse(method.Text(name)) > now);
}
