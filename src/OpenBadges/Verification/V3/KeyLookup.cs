using System.Text.Json;
using OpenBadges.Did;
using OpenBadges.Reading;

namespace OpenBadges.Verification.V3;

/// <summary>Dereferences a <c>kid</c> (Open Badges 3.0, JOSE header, <c>kid</c>).</summary>
internal static class KeyLookup
{
    public static ValueTask<FoundKey?> FindAsync(Inquiry inquiry, Findings findings, string kid, string issuerId)
    {
        if (WebAddress.Parse(kid) is not null)
        {
            return AtAddressAsync(inquiry, findings, kid);
        }

        // A bare name is a fragment of the issuer's DID.
        var method = kid.StartsWith("did:", StringComparison.Ordinal) ? kid : $"{issuerId}#{kid.TrimStart('#')}";
        return SelfDescribingKey.IsOne(method)
            ? ValueTask.FromResult(SelfDescribingKey.Find(inquiry, findings, method))
            : InDidDocumentAsync(inquiry, findings, method);
    }

    private static async ValueTask<FoundKey?> AtAddressAsync(Inquiry inquiry, Findings findings, string kid)
    {
        var fetched = await inquiry.Documents.GetAsync(kid, DocumentFetcher.KeyTypes);
        if (fetched.Outcome == FetchOutcome.Unavailable)
        {
            findings.CannotCheck(CheckCodes.Key, kid);
            return null;
        }

        if (fetched is { Outcome: FetchOutcome.Found, Json: { } json } && Key(inquiry, findings, json, kid) is { } key)
        {
            return new FoundKey(key, [new Uri(kid), fetched.Document!.FinalUri], Did: null);
        }

        findings.Fail(CheckCodes.Key, kid);
        return null;
    }

    // The address answers one JWK. A set is out of the standard, and other verifiers refuse it: it must name the key.
    private static SignatureKey? Key(Inquiry inquiry, Findings findings, JsonElement json, string kid)
    {
        if (json.Member("keys") is null)
        {
            return SignatureKey.FromJwk(json, inquiry.OtherKeys);
        }

        var name = kid[(kid.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var named = json.Values("keys").Where(key => key.Text("kid") is { } own && (own == kid || own == name)).ToList();
        if (named is not [var one] || SignatureKey.FromJwk(one, inquiry.OtherKeys) is not { } found)
        {
            return null;
        }

        findings.Warn(CheckCodes.Key, kid);
        return found;
    }

    private static async ValueTask<FoundKey?> InDidDocumentAsync(Inquiry inquiry, Findings findings, string method)
    {
        var did = method.Split('#', 2)[0];
        if (DidWeb.ToDocumentUrl(did) is not { } address)
        {
            findings.CannotCheck(CheckCodes.Key, method);
            return null;
        }

        var fetched = await inquiry.Documents.GetAsync(address.AbsoluteUri, DocumentFetcher.DidTypes);
        if (fetched.Outcome == FetchOutcome.Unavailable)
        {
            findings.CannotCheck(CheckCodes.Key, method);
            return null;
        }

        if (fetched is { Outcome: FetchOutcome.Found, Json: { } json } && AssertionKeys.Of(json, did, inquiry.OtherKeys).TryGetValue(method, out var key))
        {
            return new FoundKey(key, [address, fetched.Document!.FinalUri], did);
        }

        findings.Fail(CheckCodes.Key, method);
        return null;
    }
}
