using System.Collections.Concurrent;
using System.Threading.Channels;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Queueing;

/// <summary>A handler that does what a test says, and tells what it was given.</summary>
internal sealed class ScriptedHandler(Func<ReceivedMessage, CancellationToken, Task<HandlingResult>> script) : IMessageHandler
{
    private readonly Channel<ReceivedMessage> _seen = Channel.CreateUnbounded<ReceivedMessage>();
    private int _running;

    public string Queue => Queues.Baking;

    public ConcurrentBag<string> Ids { get; } = [];

    public int MostAtOnce { get; private set; }

    public ValueTask<ReceivedMessage> NextAsync() => _seen.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public async Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        var running = Interlocked.Increment(ref _running);
        lock (Ids)
        {
            MostAtOnce = Math.Max(MostAtOnce, running);
        }

        Ids.Add(message.Id);
        _seen.Writer.TryWrite(message);
        try
        {
            return await script(message, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
