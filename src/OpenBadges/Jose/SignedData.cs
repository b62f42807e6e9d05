namespace OpenBadges.Jose;

/// <summary>What was signed, and the signature.</summary>
internal readonly ref struct SignedData(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
{
    public readonly ReadOnlySpan<byte> Data = data;
    public readonly ReadOnlySpan<byte> Signature = signature;
}
