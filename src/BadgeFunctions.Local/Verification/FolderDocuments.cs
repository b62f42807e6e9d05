using System.Text;
using System.Text.Json;
using OpenBadges.Jose;
using OpenBadges.Verification;

namespace BadgeFunctions.Local.Verification;

/// <summary>Linked documents from a folder of files, found by the <c>id</c> that each states of itself.</summary>
internal sealed class FolderDocuments : ILinkedDocuments
{
    private const long MaximumLength = 1024 * 1024;
    private const int Found = 200;

    private readonly Dictionary<string, byte[]> _byId = new(StringComparer.Ordinal);
    private readonly ILinkedDocuments _otherwise;

    private FolderDocuments(ILinkedDocuments otherwise) => _otherwise = otherwise;

    /// <summary>Reads a folder, its subfolders included; what it does not hold is asked of another source.</summary>
    public static async Task<FolderDocuments> ReadAsync(DirectoryInfo folder, ILinkedDocuments otherwise, CancellationToken cancellationToken)
    {
        FolderDocuments documents = new(otherwise);
        foreach (FileInfo file in folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Length <= MaximumLength))
        {
            byte[] content = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
            if (IdOf(content) is { } id)
            {
                documents._byId.TryAdd(id, content);
            }
        }

        return documents;
    }

    public ValueTask<LinkedDocument> GetAsync(Uri uri, string accept, CancellationToken cancellationToken) =>
        _byId.TryGetValue(uri.OriginalString, out byte[]? content)
            ? ValueTask.FromResult(new LinkedDocument(Found, content, "application/ld+json", uri))
            : _otherwise.GetAsync(uri, accept, cancellationToken);

    // A key as a JWK states its address as kid; every other document as id, inside its signature if it has one.
    private static string? IdOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(Payload(content));
            return Text(document.RootElement, "id") ?? Text(document.RootElement, "kid");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Payload(ReadOnlyMemory<byte> content)
    {
        try
        {
            return content.Span.StartsWith("eyJ"u8) ? CompactJws.Parse(Encoding.ASCII.GetString(content.Span).Trim()).Payload : content;
        }
        catch (JoseException)
        {
            return content;
        }
    }

    private static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
