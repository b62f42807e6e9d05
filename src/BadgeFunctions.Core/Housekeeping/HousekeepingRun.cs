using System.Text.Json.Serialization.Metadata;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Housekeeping;

/// <summary>One bounded run over rows that are in the order of time.</summary>
internal static class HousekeepingRun
{
    /// <summary>The most things that one run does.</summary>
    public const int Limit = 500;

    /// <summary>Works on the oldest rows of partitions, those before an id, until there are no more or the limit is reached.</summary>
    /// <param name="documents">Where the rows are.</param>
    /// <param name="partitions">In which partitions.</param>
    /// <param name="prefix">What the rows' ids start with.</param>
    /// <param name="before">The first id that is not due yet.</param>
    /// <param name="type">What the rows hold.</param>
    /// <param name="work">Does what is due and says whether this was the one to do it; afterwards the row is gone.</param>
    /// <param name="cancellationToken">Ends the run between two rows.</param>
    /// <returns>How often <paramref name="work"/> did something.</returns>
    public static async Task<int> OverAsync<T>(
        IDocuments documents,
        IEnumerable<string> partitions,
        string prefix,
        string before,
        JsonTypeInfo<T> type,
        Func<string, Document<T>, CancellationToken, Task<bool>> work,
        CancellationToken cancellationToken)
    {
        int seen = 0;
        int done = 0;
        foreach (string partition in partitions)
        {
            if (seen == Limit)
            {
                break;
            }

            DocumentPage<T> page = await documents.ListAsync(partition, prefix, Limit - seen, null, type, cancellationToken);
            foreach (Document<T> row in page.Items.TakeWhile(row => string.CompareOrdinal(row.Id, before) < 0))
            {
                cancellationToken.ThrowIfCancellationRequested();
                seen++;
                done += await work(partition, row, cancellationToken) ? 1 : 0;
            }
        }

        return done;
    }
}
