using System.Collections.Concurrent;
using OpenBadges.Did;
using OpenBadges.LinkedData.DataIntegrity.Keys;
using OpenBadges.Reading;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.DataIntegrity.Methods;

/// <summary>Finds the key behind a <c>verificationMethod</c>: did:key, did:jwk, did:web or an HTTP(S) address.</summary>
internal sealed class VerificationMethods
{
    private const int MaximumKnown = 512;

    // Decompressing a point costs about as much as checking a signature, and an issuer's key comes back often.
    private readonly ConcurrentDictionary<string, VerificationKey> _known = new(StringComparer.Ordinal);

    public ValueTask<ResolvedMethod> ResolveAsync(string method, string purpose, ILinkedDocuments? documents, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (SelfDescribingDid.IsOne(method))
        {
            return new(SelfDescribing(method));
        }

        if (DidWeb.ToDocumentUrl(method) is { } didDocument)
        {
            return InDidDocumentAsync(method, didDocument, purpose, documents, now, cancellationToken);
        }

        if (WebAddress.Parse(method) is not null)
        {
            return AtAddressAsync(method, purpose, documents, now, cancellationToken);
        }

        return new(new ResolvedMethod(method.StartsWith("did:", StringComparison.Ordinal) ? ProofCode.KeyMethodUnknown : ProofCode.KeyUnresolved));
    }

    private ResolvedMethod SelfDescribing(string method)
    {
        if (!_known.TryGetValue(method, out var key))
        {
            if (SelfDescribingDid.Resolve(method) is not { } resolved)
            {
                return new ResolvedMethod(ProofCode.KeyUnresolved);
            }

            if (_known.Count >= MaximumKnown)
            {
                _known.Clear();
            }

            _known[method] = key = resolved;
        }

        return new ResolvedMethod(ProofCode.Verified, key, WithoutFragment(method), IsConfirmed: true);
    }

    private static async ValueTask<ResolvedMethod> InDidDocumentAsync(
        string method, Uri address, string purpose, ILinkedDocuments? documents, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (json, isUnavailable) = await ControllerDocuments.GetAsync(documents, address, cancellationToken);
        if (json is not { } document)
        {
            return new ResolvedMethod(isUnavailable ? ProofCode.KeyUnavailable : ProofCode.KeyUnresolved);
        }

        return new ControllerDocument(document, WithoutFragment(method)).Find(method, purpose, now);
    }

    private static async ValueTask<ResolvedMethod> AtAddressAsync(
        string method, string purpose, ILinkedDocuments? documents, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var address = WithoutFragment(method);
        var (json, isUnavailable) = await ControllerDocuments.GetAsync(documents, new Uri(address), cancellationToken);
        if (json is { } document)
        {
            if (new ControllerDocument(document, address) is { ListsKeys: true } controller)
            {
                return controller.Find(method, purpose, now);
            }

            // A key on its own names its controller, whose document must list it.
            if (document.Text("id") == method && document.Text("controller") is { } owner && WebAddress.Parse(owner) is { } home)
            {
                var (list, isOwnerUnavailable) = await ControllerDocuments.GetAsync(documents, home, cancellationToken);
                return list is { } keys
                    ? new ControllerDocument(keys, owner).Confirm(document, method, purpose, now)
                    : new ResolvedMethod(isOwnerUnavailable ? ProofCode.KeyUnavailable : ProofCode.KeyUnresolved);
            }
        }

        // Many issuers write the key into the fragment and publish no list: the key is then known, its owner is not.
        if (VerificationKey.FromMultikey(method[Math.Min(method.Length, address.Length + 1)..]) is { } key)
        {
            return new ResolvedMethod(ProofCode.Verified, key, address);
        }

        return new ResolvedMethod(isUnavailable ? ProofCode.KeyUnavailable : ProofCode.KeyUnresolved);
    }

    private static string WithoutFragment(string method) => method.Split('#', 2)[0];
}
