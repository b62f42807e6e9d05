using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Keys;

/// <summary>The DID methods whose identifier is the key itself, so that nothing is fetched: did:key and did:jwk.</summary>
internal static class SelfDescribingDid
{
    private const string KeyPrefix = "did:key:";
    private const string JwkPrefix = "did:jwk:";

    public static bool IsOne(string method) =>
        method.StartsWith(KeyPrefix, StringComparison.Ordinal) || method.StartsWith(JwkPrefix, StringComparison.Ordinal);

    /// <summary>The key of a verification method such as <c>did:key:z6Mk…#z6Mk…</c> or <c>did:jwk:eyJ…#0</c>; null when it is none.</summary>
    public static VerificationKey? Resolve(string method)
    {
        if (method.Split('#') is not [var did, var fragment])
        {
            return null;
        }

        if (did.StartsWith(KeyPrefix, StringComparison.Ordinal))
        {
            // The document of a did:key has one method for assertions, named after the key (did:key §3.1.2).
            return fragment == did[KeyPrefix.Length..] ? VerificationKey.FromMultikey(fragment) : null;
        }

        return fragment == "0" && did.StartsWith(JwkPrefix, StringComparison.Ordinal) ? FromJwk(did.AsSpan(JwkPrefix.Length)) : null;
    }

    private static VerificationKey? FromJwk(ReadOnlySpan<char> encoded) =>
        StrictBase64Url.TryDecode(encoded, out var bytes) && StrictJson.ParseObject(bytes) is { } jwk ? JwkReader.Read(jwk) : null;
}
