using OpenBadges.Did;
using OpenBadges.Jose;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>
/// Whether the key is the issuer's (Open Badges 3.0 implementation guide, "Key Management"): served from the issuer's own
/// origin, listed in the issuer's DID document, or in the key set at the issuer's <c>/.well-known/jwks.json</c>.
/// </summary>
internal static class IssuerBinding
{
    /// <summary>False when the issuer publishes its keys and this is none of them; a mere warning when nothing can be known.</summary>
    public static async ValueTask<bool> CheckAsync(Inquiry inquiry, Findings findings, ProvenKey key, string issuerId)
    {
        var owned = IsServedByIssuer(key, issuerId) || key.Owner == issuerId
            ? true
            : await IsPublishedAsync(inquiry, key.Thumbprint, issuerId);
        switch (owned)
        {
            case true:
                findings.Pass(CheckCodes.IssuerKey, issuerId);
                return true;
            case false:
                return findings.Fail(CheckCodes.IssuerKey, issuerId);
            default:
                findings.Warn(CheckCodes.IssuerKey, issuerId);
                return true;
        }
    }

    private static bool IsServedByIssuer(ProvenKey key, string issuerId) =>
        key.Addresses.Count > 0
        && Home(issuerId) is { } home
        && key.Addresses.All(address => WebAddress.SameOrigin(address, home));

    private static Uri? Home(string issuerId) => WebAddress.Parse(issuerId);

    private static async ValueTask<bool?> IsPublishedAsync(Inquiry inquiry, string thumbprint, string issuerId)
    {
        var (address, types) = DidWeb.ToDocumentUrl(issuerId) is { } did
            ? (did, DocumentFetcher.DidTypes)
            : (Home(issuerId) is { } home ? new Uri(home, "/.well-known/jwks.json") : null, DocumentFetcher.KeySetTypes);
        if (address is null)
        {
            return null;
        }

        var fetched = await inquiry.Documents.GetAsync(address.AbsoluteUri, types);
        if (fetched is not { Outcome: FetchOutcome.Found, Json: { } json })
        {
            return null;
        }

        var published = types == DocumentFetcher.DidTypes
            ? AssertionKeys.Of(json, issuerId, inquiry.OtherKeys).Values.Select(key => key.Thumbprint)
            : json.Values("keys").Select(JwkThumbprint.Of);
        return published.Contains(thumbprint);
    }
}
