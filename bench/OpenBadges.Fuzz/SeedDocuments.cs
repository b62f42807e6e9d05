using OpenBadges.Verification;

namespace OpenBadges.Fuzz;

/// <summary>The documents that badges among the seeds point to, or one and the same document at every address.</summary>
internal sealed class SeedDocuments(byte[]? everywhere) : ILinkedDocuments
{
    private static readonly Dictionary<string, byte[]> ByFile = Seeds.All
        .Where(seed => seed.Extension == ".json")
        .GroupBy(seed => Path.GetFileName(seed.Name), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Bytes, StringComparer.Ordinal);

    public static SeedDocuments Genuine { get; } = new(null);

    /// <summary>A hosted assertion, a signed one, a VC-JWT and a credential with a proof and a status.</summary>
    public static IReadOnlyList<byte[]> Badges { get; } =
    [
        .. Seeds.All.Where(seed => seed.Name.EndsWith("ob20/basic-assertion.json", StringComparison.Ordinal)
            || seed.Name.EndsWith("ob20/simple.jwt", StringComparison.Ordinal)
            || seed.Name.EndsWith("ob30/simple.jwt", StringComparison.Ordinal)
            || seed.Name.EndsWith("ob30/simple-did-web-method.json", StringComparison.Ordinal)
            || seed.Name.EndsWith("ob30/credential-status-revoked.json", StringComparison.Ordinal)).Select(seed => seed.Bytes),
    ];

    public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken)
    {
        byte[]? body = everywhere ?? ByFile.GetValueOrDefault(Path.GetFileName(uri.AbsolutePath));
        return body is null
            ? throw new LinkedDocumentException(LinkedDocumentFailure.NotFound)
            : ValueTask.FromResult(new LinkedDocument(200, body, null, uri));
    }
}
