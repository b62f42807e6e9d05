using OpenBadges.Jose;

namespace OpenBadges.Verification.V3;

/// <summary>A key that may have signed, and where it was found.</summary>
/// <param name="Key">The public key.</param>
/// <param name="Addresses">Every address that had a say in finding it; none for a key inside the header.</param>
/// <param name="Did">The DID whose document lists it, if one does.</param>
internal sealed record FoundKey(JsonWebKey Key, IReadOnlyList<Uri> Addresses, string? Did)
{
    public ProvenKey Proven() => new(Key.ToThumbprint(), Addresses, Did);
}
