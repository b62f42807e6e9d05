using BadgeFunctions.Local.Queueing;

namespace BadgeFunctions.Local.Storage;

/// <summary>What the operations of one group commit share.</summary>
internal sealed class WriteTransaction(Database database, long epoch, TimeProvider time)
{
    // 2^40 versions per opening of the store, 2^23 openings: no version ever comes twice, and none is stored.
    private const int EpochShift = 40;

    private readonly List<QueueNews> _news = [];
    private long _version = epoch << EpochShift;

    public Database Database { get; } = database;

    /// <summary>The time of the transaction, in Unix milliseconds.</summary>
    public long Now { get; private set; }

    /// <summary>What the queues' signals are to be told after the commit, in order.</summary>
    public IReadOnlyList<QueueNews> News => _news;

    /// <summary>A number greater than every one before, also before a restart.</summary>
    public long NextVersion() => ++_version;

    public void Announce(QueueNews news) => _news.Add(news);

    public void Begin()
    {
        _news.Clear();
        Now = time.GetUtcNow().ToUnixTimeMilliseconds();
        Run("BEGIN IMMEDIATE");
    }

    public void Commit() => Run("COMMIT");

    private void Run(string sql)
    {
        using var statement = Database.Use(sql);
        statement.Run();
    }
}
