using System.Buffers.Text;
using System.Security.Cryptography;
using OpenBadges.Jose;
using OpenBadges.LinkedData.Multiformats;

namespace OpenBadges.LinkedData.DataIntegrity.Keys;

internal sealed class EcdsaKey : VerificationKey
{
    private readonly NistCurve _curve;
    private readonly ECPoint _point;
    private readonly byte[] _compressed;

    private EcdsaKey(NistCurve curve, ECPoint point)
        : base(curve == NistCurve.P256 ? KeyType.P256 : KeyType.P384)
    {
        _curve = curve;
        _point = point;
        _compressed = [(byte)(2 + (point.Y![^1] & 1)), .. point.X!];
    }

    private protected override ReadOnlySpan<byte> Raw => _compressed;

    private protected override string CanonicalJwk =>
        $$"""{"crv":"{{_curve.Name}}","kty":"EC","x":"{{Base64Url.EncodeToString(_point.X)}}","y":"{{Base64Url.EncodeToString(_point.Y)}}"}""";

    public static EcdsaKey? FromCompressed(NistCurve curve, ReadOnlySpan<byte> bytes) =>
        curve.Decompress(bytes) is { } point ? new EcdsaKey(curve, point) : null;

    public static EcdsaKey? FromPoint(NistCurve curve, byte[] x, byte[] y) =>
        curve.Point(x, y) is { } point ? new EcdsaKey(curve, point) : null;

    public override bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        var hash = Hash;
        return signature.Length == SignatureBytes && ImportedKeys.OfEcdsa(_curve.Curve, _point.X!, _point.Y!).Check(
            new SignedData(data, signature),
            (ecdsa, signed) => ecdsa.VerifyData(signed.Data, signed.Signature, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
    }
}
