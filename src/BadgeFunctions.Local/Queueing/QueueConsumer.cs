using System.Threading.Channels;
using BadgeFunctions.Core.Diagnostics;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Queueing;

/// <summary>
/// Hands the messages of one queue to their handler, several at once. The next batch is locked while the last one is
/// handled, and nobody waits for a settlement: the store gathers them.
/// </summary>
internal sealed class QueueConsumer : IDisposable
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly SqliteQueue _queue;
    private readonly IMessageHandler _handler;
    private readonly QueuePumpOptions _options;
    private readonly TimeProvider _time;
    private readonly PumpLog _log;
    private readonly MessageSettler _settler;
    private readonly HeldMessages _held;
    private readonly Channel<ReceivedMessage> _fetched;
    private readonly CancellationTokenSource _stopFetching = new();
    private readonly CancellationTokenSource _stopHandling = new();
    private readonly PeriodicTimer _renewal;
    private readonly Task _working;
    private readonly Task _renewing;

    public QueueConsumer(SqliteQueue queue, IMessageHandler handler, QueuePumpOptions options, TimeProvider time, PumpLog log)
    {
        _queue = queue;
        _handler = handler;
        _options = options;
        _time = time;
        _log = log;
        _settler = new MessageSettler(queue, options);
        _held = new HeldMessages(time);
        _fetched = Channel.CreateBounded<ReceivedMessage>(options.BatchSize);
        _renewal = new PeriodicTimer(options.LockFor / 3, time);
        var concurrency = options.ConcurrencyByQueue.GetValueOrDefault(handler.Queue, options.Concurrency);
        _working = Task.WhenAll([Task.Run(FetchAsync), .. Enumerable.Range(0, concurrency).Select(_ => Task.Run(WorkAsync))]);
        _renewing = Task.Run(RenewAsync);
    }

    /// <summary>Ends the fetching, waits for what is being handled, and gives the rest back.</summary>
    /// <param name="patience">When cancelled, running handlers are told to stop.</param>
    public async Task StopAsync(CancellationToken patience)
    {
        await _stopFetching.CancelAsync();
        await using (patience.Register(_stopHandling.Cancel))
        {
            await _working;
        }

        _renewal.Dispose();
        await _renewing;
        await _queue.GiveBackAsync(_held.All(), CancellationToken.None);
    }

    public void Dispose()
    {
        _stopFetching.Dispose();
        _stopHandling.Dispose();
        _renewal.Dispose();
    }

    private async Task FetchAsync()
    {
        try
        {
            while (true)
            {
                try
                {
                    await FetchBatchAsync(_stopFetching.Token);
                }
                catch (IOException failure)
                {
                    _log.StoreFailed(_handler.Queue, failure);
                    await Task.Delay(PauseAfterFailure, _time, _stopFetching.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
        finally
        {
            _fetched.Writer.Complete();
        }
    }

    private async Task FetchBatchAsync(CancellationToken stopping)
    {
        await _queue.WaitAsync(_handler.Queue, stopping);
        var batch = await _queue.ReceiveAsync(_handler.Queue, _options.BatchSize, _options.LockFor, stopping);
        foreach (var message in batch)
        {
            _held.Add(message);
        }

        foreach (var message in batch)
        {
            await _fetched.Writer.WriteAsync(message, stopping);
        }
    }

    private async Task WorkAsync()
    {
        await foreach (var message in _fetched.Reader.ReadAllAsync())
        {
            if (!_stopFetching.IsCancellationRequested)
            {
                await HandleAsync(message);
            }
        }
    }

    private async Task HandleAsync(ReceivedMessage message)
    {
        Task settled;
        try
        {
            settled = _settler.IsLost(message)
                ? _settler.GiveUpAsync(message)
                : _settler.SettleAsync(message, await MeasureAsync(message));
        }
        catch (OperationCanceledException) when (_stopHandling.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // Whatever a handler throws is a reason to try again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _log.HandlerFailed(message, failure);
            settled = _settler.SettleAsync(message, failure);
        }

        _held.Remove(message);
        _ = ObserveAsync(settled);
    }

    private async Task<HandlingResult> MeasureAsync(ReceivedMessage message)
    {
        var start = _time.GetTimestamp();
        var result = await _handler.HandleAsync(message, _stopHandling.Token);
        Measures.Handled(message.Queue, _time.GetElapsedTime(start));
        return result;
    }

    // A settlement that fails leaves the lock to expire: the message comes again.
    private async Task ObserveAsync(Task settled)
    {
        try
        {
            await settled;
        }
        catch (Exception failure) when (failure is IOException or ObjectDisposedException)
        {
            _log.StoreFailed(_handler.Queue, failure);
        }
    }

    private async Task RenewAsync()
    {
        while (await _renewal.WaitForNextTickAsync())
        {
            await RenewLocksAsync(_held.HeldFor(_options.LockFor / 3));
        }
    }

    private async Task RenewLocksAsync(IReadOnlyList<ReceivedMessage> messages)
    {
        if (messages.Count == 0)
        {
            return;
        }

        try
        {
            await _queue.RenewAsync(messages, _options.LockFor, CancellationToken.None);
        }
        catch (IOException failure)
        {
            _log.StoreFailed(_handler.Queue, failure);
        }
    }
}
