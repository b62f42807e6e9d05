using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Audit.Checking;

/// <summary>The rows of a chain as they are stored, to the letter.</summary>
internal sealed class StoredChain(IDocuments documents, ChainSubject subject)
{
    private const int PageLength = 500;

    /// <summary>The rows by their number; a row that is not JSON at all is <see langword="null"/>.</summary>
    public Task<SortedDictionary<int, JsonElement?>> EntriesAsync(int expected, CancellationToken cancellationToken) =>
        RowsAsync(AuditChain.EntryPrefix(subject.Id), expected, cancellationToken);

    /// <summary>The details by the number of their entry.</summary>
    public Task<SortedDictionary<int, JsonElement?>> DetailsAsync(int expected, CancellationToken cancellationToken) =>
        RowsAsync(AuditChain.DetailPrefix(subject.Id), expected, cancellationToken);

    /// <summary>Reads a row, if its bytes are exactly those that the value is stored as.</summary>
    public static T? Read<T>(JsonElement row, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return row.Deserialize(type) is { } value && JsonSerializer.Serialize(value, type) == row.GetRawText() ? value : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<SortedDictionary<int, JsonElement?>> RowsAsync(string prefix, int expected, CancellationToken cancellationToken)
    {
        try
        {
            return await ListAsync(prefix, cancellationToken);
        }
        catch (JsonException)
        {
            return await OneByOneAsync(prefix, expected, cancellationToken);
        }
    }

    private async Task<SortedDictionary<int, JsonElement?>> ListAsync(string prefix, CancellationToken cancellationToken)
    {
        SortedDictionary<int, JsonElement?> rows = [];
        string? continuation = null;
        do
        {
            DocumentPage<JsonElement> page = await documents.ListAsync(
                subject.Partition, prefix, PageLength, continuation, CoreJson.Default.JsonElement, cancellationToken);
            foreach (Document<JsonElement> row in page.Items)
            {
                // Other chains of the partition may begin alike.
                if (int.TryParse(row.Id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                {
                    rows[number] = row.Value;
                }
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return rows;
    }

    // One row that is not JSON hides the whole page.
    private async Task<SortedDictionary<int, JsonElement?>> OneByOneAsync(string prefix, int expected, CancellationToken cancellationToken)
    {
        SortedDictionary<int, JsonElement?> rows = [];
        for (int number = 1; number <= expected; number++)
        {
            try
            {
                string id = prefix + AuditChain.Place(number);
                if (await documents.FindAsync(new DocumentKey(subject.Partition, id), CoreJson.Default.JsonElement, cancellationToken) is { } row)
                {
                    rows[number] = row.Value;
                }
            }
            catch (JsonException)
            {
                rows[number] = null;
            }
        }

        return rows;
    }
}
