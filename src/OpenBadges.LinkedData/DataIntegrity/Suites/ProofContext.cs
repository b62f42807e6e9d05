using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>The context a JCS proof carries: the document may add to it, not change it (VC Data Integrity EdDSA §3.3.2, step 4).</summary>
internal static class ProofContext
{
    public static bool Begins(JsonElement document, JsonElement proof)
    {
        var ofProof = proof.Values(ProofJson.Context).ToList();
        var ofDocument = document.Values(ProofJson.Context).Take(ofProof.Count).ToList();
        return ofDocument.Count == ofProof.Count && ofDocument.Zip(ofProof).All(pair => JsonElement.DeepEquals(pair.First, pair.Second));
    }
}
