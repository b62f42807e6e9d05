using System.Text.Json.Nodes;

namespace OpenBadges.Bench;

/// <summary>The credential as the JSON that embedded proofs secure.</summary>
internal static class CredentialJson
{
    /// <summary>With an issuer who is known by a DID, which a builder for web issuers does not take.</summary>
    public static byte[] IssuedBy(string did)
    {
        JsonNode credential = JsonNode.Parse(Credential.Of().ToUtf8Json())!;
        credential["issuer"]!["id"] = did;
        return System.Text.Encoding.UTF8.GetBytes(credential.ToJsonString());
    }
}
