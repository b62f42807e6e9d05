using OpenBadges.Did;
using OpenBadges.Jose;

namespace OpenBadges.Verification.V3;

/// <summary>Dereferences a <c>kid</c> (Open Badges 3.0, JOSE header, <c>kid</c>).</summary>
internal static class KeyLookup
{
    public static ValueTask<FoundKey?> FindAsync(Findings findings, DocumentFetcher documents, string kid, string issuerId)
    {
        if (WebAddress.Parse(kid) is not null)
        {
            return AtAddressAsync(findings, documents, kid);
        }

        // A bare name is a fragment of the issuer's DID.
        var method = kid.StartsWith("did:", StringComparison.Ordinal) ? kid : $"{issuerId}#{kid.TrimStart('#')}";
        return InDidDocumentAsync(findings, documents, method);
    }

    // The address answers one JWK; a JWK Set is refused, as published verifiers do.
    private static async ValueTask<FoundKey?> AtAddressAsync(Findings findings, DocumentFetcher documents, string kid)
    {
        var fetched = await documents.GetAsync(kid, DocumentFetcher.KeyTypes);
        if (fetched.Outcome == FetchOutcome.Unavailable)
        {
            findings.CannotCheck(CheckCodes.Key, kid);
            return null;
        }

        if (fetched is not { Outcome: FetchOutcome.Found, Json: { } json })
        {
            findings.Fail(CheckCodes.Key, kid);
            return null;
        }

        try
        {
            return new FoundKey(JsonWebKeyReader.Parse(json), [new Uri(kid), fetched.Document!.FinalUri], Did: null);
        }
        catch (JoseException)
        {
            findings.Fail(CheckCodes.Key, kid);
            return null;
        }
    }

    private static async ValueTask<FoundKey?> InDidDocumentAsync(Findings findings, DocumentFetcher documents, string method)
    {
        var did = method.Split('#', 2)[0];
        if (DidWeb.ToDocumentUrl(did) is not { } address)
        {
            findings.CannotCheck(CheckCodes.Key, method);
            return null;
        }

        var fetched = await documents.GetAsync(address.AbsoluteUri, DocumentFetcher.DidTypes);
        if (fetched.Outcome == FetchOutcome.Unavailable)
        {
            findings.CannotCheck(CheckCodes.Key, method);
            return null;
        }

        if (fetched is { Outcome: FetchOutcome.Found, Json: { } json } && AssertionKeys.Of(json, did).TryGetValue(method, out var key))
        {
            return new FoundKey(key, [address, fetched.Document!.FinalUri], did);
        }

        findings.Fail(CheckCodes.Key, method);
        return null;
    }
}
