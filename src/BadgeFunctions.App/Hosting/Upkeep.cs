using BadgeFunctions.App.Storage;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Web.Hosting.Assets;

namespace BadgeFunctions.App.Hosting;

/// <summary>What timers call. Each may run twice at once, be cut short anywhere and be run again.</summary>
public sealed class Upkeep
{
    private readonly OutboxSweep _outbox;
    private readonly IReadOnlyList<IHousekeepingTask> _expiry;
    private readonly IReadOnlyList<IHousekeepingTask> _reminders;
    private readonly PublishKeys _keys;
    private readonly PublishAssets _assets;

    internal Upkeep(
        OutboxSweep outbox,
        IReadOnlyList<IHousekeepingTask> expiry,
        IReadOnlyList<IHousekeepingTask> reminders,
        PublishKeys keys,
        PublishAssets assets)
    {
        _outbox = outbox;
        _expiry = expiry;
        _reminders = reminders;
        _keys = keys;
        _assets = assets;
    }

    /// <summary>Sends the messages of saves whose writers died before they could.</summary>
    public Task SweepOutboxAsync(CancellationToken cancellationToken) => _outbox.ExecuteAsync(cancellationToken);

    /// <summary>Ends what was left without an answer, and removes what nobody needs any more. One that fails does not keep the others from it.</summary>
    public Task ExpireAsync(CancellationToken cancellationToken) => FinishAsync(_expiry, cancellationToken);

    /// <summary>Reminds nominees who have not answered, and owners of bags that nobody touched for long.</summary>
    public Task RemindAsync(CancellationToken cancellationToken) => FinishAsync(_reminders, cancellationToken);

    /// <summary>Publishes the keys, a new version of the vault's among them, and the stylesheet of badge pages.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        await _keys.ExecuteAsync(cancellationToken);
        await _assets.ExecuteAsync(cancellationToken);
    }

    private static Task FinishAsync(IReadOnlyList<IHousekeepingTask> tasks, CancellationToken cancellationToken) =>
        Task.WhenAll(tasks.Select(task => FinishAsync(task, cancellationToken)));

    // A run is bounded: what one leaves over, the next takes up at once.
    private static async Task FinishAsync(IHousekeepingTask task, CancellationToken cancellationToken)
    {
        int done;
        do
        {
            done = await task.ExecuteAsync(cancellationToken);
        }
        while (done > 0);
    }
}
