using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>A <c>kid</c> that is the key itself, so that nothing is fetched: did:key and did:jwk.</summary>
internal static class SelfDescribingKey
{
    private const string KeyPrefix = "did:key:";
    private const string JwkPrefix = "did:jwk:";

    public static bool IsOne(string method) =>
        method.StartsWith(KeyPrefix, StringComparison.Ordinal) || method.StartsWith(JwkPrefix, StringComparison.Ordinal);

    public static FoundKey? Find(Inquiry inquiry, Findings findings, string method)
    {
        var parts = method.Split('#');
        var did = parts[0];
        var fragment = parts.Length == 2 ? parts[1] : null;

        // The bare DID stands for its only method (did:key §3.1.2, did:jwk "Resolution"); another fragment names nothing.
        if (did.StartsWith(KeyPrefix, StringComparison.Ordinal))
        {
            var text = did[KeyPrefix.Length..];
            if (inquiry.OtherKeys is null)
            {
                findings.CannotCheck(CheckCodes.Key, method);
                return null;
            }

            return Found(findings, method, did, parts.Length == 1 || fragment == text ? SignatureKey.FromMultikey(text, inquiry.OtherKeys) : null);
        }

        return Found(findings, method, did, parts.Length == 1 || fragment == "0" ? FromJwk(inquiry, did.AsSpan(JwkPrefix.Length)) : null);
    }

    private static SignatureKey? FromJwk(Inquiry inquiry, ReadOnlySpan<char> encoded) =>
        StrictBase64Url.TryDecode(encoded, out var bytes) && StrictJson.ParseObject(bytes) is { } jwk
            ? SignatureKey.FromJwk(jwk, inquiry.OtherKeys)
            : null;

    private static FoundKey? Found(Findings findings, string method, string did, SignatureKey? key)
    {
        if (key is not null)
        {
            return new FoundKey(key, [], did);
        }

        findings.Fail(CheckCodes.Key, method);
        return null;
    }
}
