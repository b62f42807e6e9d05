using Azure.Data.Tables;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// Bytes in an entity: a binary property holds at most 64 KiB, so longer content lies in several, <c>j0</c>, <c>j1</c>, ….
/// An entity holds at most 1 MiB, its keys and names included; fifteen full properties leave room for them.
/// </summary>
internal static class ChunkedContent
{
    /// <summary>The most bytes an entity takes.</summary>
    public const int MaximumLength = ChunkLength * MaximumChunks;

    private const int ChunkLength = 64 * 1024;
    private const int MaximumChunks = 15;

    private static readonly string[] Names = [.. Enumerable.Range(0, MaximumChunks).Select(i => $"j{i}")];

    /// <summary>Puts content into an entity that has none.</summary>
    /// <exception cref="DocumentTooLargeException">It is longer than <see cref="MaximumLength"/>.</exception>
    public static void Store(TableEntity entity, ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaximumLength)
        {
            throw new DocumentTooLargeException(content.Length, MaximumLength);
        }

        for (int i = 0; i * ChunkLength < content.Length; i++)
        {
            int start = i * ChunkLength;
            entity[Names[i]] = content.Slice(start, Math.Min(ChunkLength, content.Length - start)).ToArray();
        }
    }

    /// <summary>Takes the content out of an entity.</summary>
    public static ReadOnlySpan<byte> Read(TableEntity entity)
    {
        byte[] first = entity.GetBinary(Names[0]) ?? [];
        if (first.Length < ChunkLength || !entity.ContainsKey(Names[1]))
        {
            return first;
        }

        using var whole = new MemoryStream(2 * ChunkLength);
        foreach (string name in Names)
        {
            if (entity.GetBinary(name) is not { } chunk)
            {
                break;
            }

            whole.Write(chunk);
        }

        return whole.GetBuffer().AsSpan(0, (int)whole.Length);
    }
}
