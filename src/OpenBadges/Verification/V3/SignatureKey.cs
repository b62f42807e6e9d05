using System.Text.Json;
using OpenBadges.Jose;

namespace OpenBadges.Verification.V3;

/// <summary>A public key of either source: ours, or one of <see cref="IOtherKeys"/>.</summary>
internal sealed class SignatureKey
{
    private readonly JsonWebKey? _ours;
    private readonly IOtherKey? _other;

    private SignatureKey(JsonWebKey? ours, IOtherKey? other) => (_ours, _other) = (ours, other);

    /// <summary>The JWS algorithm it is used with.</summary>
    public string Algorithm => _ours?.Alg ?? _other!.JwsAlgorithm;

    public string Thumbprint => _ours?.ToThumbprint() ?? _other!.ToThumbprint();

    public static SignatureKey? FromJwk(JsonElement jwk, IOtherKeys? others)
    {
        try
        {
            return new SignatureKey(JsonWebKeyReader.Parse(jwk), other: null);
        }
        catch (JoseException)
        {
            return Of(others?.FromJwk(jwk));
        }
    }

    public static SignatureKey? FromMultikey(string text, IOtherKeys? others) => Of(others?.FromMultikey(text));

    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature) =>
        _ours?.Verify(data, signature) ?? _other!.Verify(data, signature);

    private static SignatureKey? Of(IOtherKey? other) => other is null ? null : new SignatureKey(ours: null, other);
}
