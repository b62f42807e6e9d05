namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>What an ECDSA proof says besides its value.</summary>
/// <param name="VerificationMethod">The address of the key in its controller's document, such as <c>did:web:badges.example#key-1</c>.</param>
/// <param name="Key">The public key, on P-256 or P-384; the signature is checked with it before it is used.</param>
/// <param name="Created">When the proof is made; written in UTC to the second.</param>
public sealed record EcdsaProofOptions(string VerificationMethod, VerificationKey Key, DateTimeOffset Created)
{
    /// <summary>Whether the proof covers the JSON as such (<c>ecdsa-jcs-2019</c>) instead of its RDF (<c>ecdsa-rdfc-2019</c>).</summary>
    public bool CoversJson { get; init; }
}
