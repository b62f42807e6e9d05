using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Queueing;

/// <summary>A handler that does what a test says.</summary>
internal sealed class ScriptedHandler(Func<ReceivedMessage, HandlingResult> script) : IMessageHandler
{
    public string Queue => Queues.Baking;

    public ReceivedMessage? Seen { get; private set; }

    public Task<HandlingResult> HandleAsync(ReceivedMessage message, CancellationToken cancellationToken)
    {
        Seen = message;
        return Task.FromResult(script(message));
    }
}
