namespace BadgeFunctions.Local.Keys;

/// <summary>Signs SHA-256 digests with one private key; may be called from many threads at once.</summary>
internal interface IDigestSigner
{
    byte[] Sign(ReadOnlySpan<byte> digest);
}
