using System.Text.Json;
using OpenBadges.Reading;

namespace OpenBadges.LinkedData.DataIntegrity.Suites;

/// <summary>A document and its proofs, taken apart.</summary>
internal sealed class SecuredDocument
{
    /// <summary>More proofs than this are not looked at: each may cost a fetch and a signature.</summary>
    public const int MaximumProofs = 16;

    private readonly Dictionary<(bool IsJcs, string Hash), byte[]> _hashes = [];

    public SecuredDocument(JsonElement document)
    {
        Document = document;
        Proofs = [.. document.Values(ProofJson.Proof)];
    }

    public JsonElement Document { get; }

    public IReadOnlyList<JsonElement> Proofs { get; }

    public JsonElement? Context => Document.Member(ProofJson.Context);

    /// <summary>The proofs a proof builds on (VC Data Integrity §2.1.2), or null when one of them is missing.</summary>
    public IReadOnlyList<JsonElement>? Previous(JsonElement proof)
    {
        var previous = new List<JsonElement>();
        foreach (var id in proof.Values("previousProof"))
        {
            var found = Proofs.FirstOrDefault(candidate => candidate.Text("id") is { } text && text == id.IdOf());
            if (found.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            previous.Add(found);
        }

        return previous;
    }

    /// <summary>The hash of the document without proofs, made once for all the proofs that share it.</summary>
    public byte[] Hash(bool isJcs, string hash, Func<byte[]> make) =>
        _hashes.TryGetValue((isJcs, hash), out var known) ? known : _hashes[(isJcs, hash)] = make();
}
