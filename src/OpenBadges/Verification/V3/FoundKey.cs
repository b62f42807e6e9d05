namespace OpenBadges.Verification.V3;

/// <summary>A key that may have signed, and where it was found.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Addresses">Every address that had a say in finding it; none for a key inside the header or a DID.</param>
/// <param name="Did">The DID whose document lists it, or which is the key itself.</param>
internal sealed record FoundKey(SignatureKey Key, IReadOnlyList<Uri> Addresses, string? Did)
{
    public ProvenKey Proven() => new(Key.Thumbprint, Addresses, Did);
}
