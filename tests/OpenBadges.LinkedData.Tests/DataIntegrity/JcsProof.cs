using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.LinkedData.Tests.Ed25519;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

/// <summary>Signs documents with <c>eddsa-jcs-2022</c>, step by step as VC Data Integrity EdDSA §3.3 says.</summary>
internal static class JcsProof
{
    public static readonly byte[] Seed = new XorShift(2022).Bytes(32);

    public static string Multikey => OpenBadges.LinkedData.Multiformats.Multikey.Encode(KeyType.Ed25519, ReferenceEd25519.PublicKey(Seed));

    public static string IssuerDid => $"did:key:{Multikey}";

    public static JsonObject Document => new() { ["id"] = "urn:uuid:1", ["issuer"] = IssuerDid, ["name"] = "Mentor" };

    public static JsonObject Options(string? method = null) => new()
    {
        ["type"] = "DataIntegrityProof",
        ["cryptosuite"] = "eddsa-jcs-2022",
        ["created"] = "2026-02-03T09:15:00Z",
        ["verificationMethod"] = method ?? $"{IssuerDid}#{Multikey}",
        ["proofPurpose"] = "assertionMethod",
    };

    /// <summary>The proof over the document as it stands, with its value.</summary>
    public static JsonObject Sign(JsonObject document, JsonObject options)
    {
        byte[] signed = [.. Hash(options), .. Hash(document)];
        var proof = (JsonObject)options.DeepClone();
        proof["proofValue"] = Multibase.Encode(ReferenceEd25519.Sign(Seed, signed));
        return proof;
    }

    public static string Secured(JsonObject document, JsonObject options)
    {
        var secured = (JsonObject)document.DeepClone();
        secured["proof"] = Sign(document, options);
        return secured.ToJsonString();
    }

    public static async Task<DataIntegrityResult> VerifyAsync(string json, string? controller = null, InMemoryDocuments? documents = null)
    {
        var verifier = new DataIntegrityVerifier(new StoredForms([], []), FixedTime.Today);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 2000 });
        return await verifier.VerifyAsync(document.RootElement, new ProofExpectations(controller), documents, TestContext.Current.CancellationToken);
    }

    // Members of the test documents are plain, so that sorting them is all there is to do.
    private static byte[] Hash(JsonNode node) => SHA256.HashData(Encoding.UTF8.GetBytes(Sorted(node).ToJsonString()));

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Sorted(member.Value!)))),
        JsonArray items => new JsonArray([.. items.Select(item => Sorted(item!))]),
        _ => node.DeepClone(),
    };
}
