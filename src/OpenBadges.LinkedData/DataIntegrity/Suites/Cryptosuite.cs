using System.Collections.Frozen;
using System.Text.Json;
using OpenBadges.LinkedData.Multiformats;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>How a kind of proof transforms, hashes and signs (VC Data Integrity EdDSA §3, ECDSA §3).</summary>
/// <param name="Name">Its name in <c>cryptosuite</c> or, for the older one, in <c>type</c>.</param>
/// <param name="IsJcs">Whether JSON is canonicalised as such; else the RDF it stands for is.</param>
/// <param name="IsEdDsa">Whether keys are Ed25519; else they are ECDSA keys.</param>
internal sealed record Cryptosuite(string Name, bool IsJcs, bool IsEdDsa)
{
    public const string ProofType = "DataIntegrityProof";

    public static readonly Cryptosuite EcdsaRdfc2019 = new("ecdsa-rdfc-2019", IsJcs: false, IsEdDsa: false);
    public static readonly Cryptosuite EcdsaJcs2019 = new("ecdsa-jcs-2019", IsJcs: true, IsEdDsa: false);

    private static readonly FrozenDictionary<string, Cryptosuite> ByName = new[]
    {
        EcdsaRdfc2019,
        EcdsaJcs2019,
        new("eddsa-rdfc-2022", IsJcs: false, IsEdDsa: true),
        new("eddsa-jcs-2022", IsJcs: true, IsEdDsa: true),

        // The name eddsa-rdfc-2022 had in drafts.
        new("eddsa-2022", IsJcs: false, IsEdDsa: true),
    }.ToFrozenDictionary(suite => suite.Name);

    private static readonly Cryptosuite Ed25519Signature2020 = new("Ed25519Signature2020", IsJcs: false, IsEdDsa: true);

    /// <summary>The suite of a proof, or null when it is not one of these.</summary>
    public static Cryptosuite? Of(JsonElement proof) => proof.Text("type") switch
    {
        ProofType => ByName.GetValueOrDefault(proof.Text("cryptosuite") ?? string.Empty),
        "Ed25519Signature2020" => Ed25519Signature2020,
        _ => null,
    };

    public bool Takes(VerificationKey key) => IsEdDsa == (key.Type == KeyType.Ed25519);
}
