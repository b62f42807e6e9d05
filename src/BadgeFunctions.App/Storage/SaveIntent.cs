using System.Globalization;
using Azure.Data.Tables;

namespace BadgeFunctions.App.Storage;

/// <summary>
/// A row written before a save that sends messages: where to look for its receipt, should its writer die. Row keys are
/// ordered by time, so that the sweep reads only what is old; shards keep one partition from carrying every save.
/// </summary>
/// <param name="Shard">The row's partition.</param>
/// <param name="RowKey">The time in UTC, then the save's id.</param>
/// <param name="Receipt">The save's receipt, written with it or never.</param>
internal sealed record SaveIntent(string Shard, string RowKey, SaveReceipt Receipt)
{
    private const string PartitionProperty = "p";
    private const int TimeLength = 17;
    private const string TimeFormat = "yyyyMMddHHmmssfff";

    /// <summary>
    /// All shards. A save with messages costs an account about seven of its 20,000 operations a second, two of them
    /// here: four partitions of 2,000 a second carry what one account can.
    /// </summary>
    public static IReadOnlyList<string> Shards { get; } = ["0", "1", "2", "3"];

    /// <summary>When the save began, in UTC.</summary>
    public DateTimeOffset Time => DateTimeOffset.ParseExact(
        RowKey.AsSpan(0, TimeLength), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    public static SaveIntent For(SaveReceipt receipt, DateTimeOffset now) => new(
        Shards[receipt.SaveId[^1] % Shards.Count], $"{RowKeyAt(now)}:{receipt.SaveId}", receipt);

    /// <summary>The row key that comes before those of every save that began at a time or later.</summary>
    public static string RowKeyAt(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static SaveIntent Read(TableEntity entity) => new(
        entity.PartitionKey,
        entity.RowKey,
        new SaveReceipt(entity.GetString(PartitionProperty), entity.RowKey[(TimeLength + 1)..]));

    public TableEntity Entity() => new(Shard, RowKey) { [PartitionProperty] = Receipt.Partition };
}
