using Azure.Messaging.ServiceBus;
using BadgeFunctions.App.Tests.Functions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>Delivers messages to the queue functions of every worker, and lets time pass when nothing is due, until nothing is left.</summary>
internal sealed class FunctionPump(CloudInstallation installation, Interruptions interruptions)
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(70);

    public async Task RunUntilIdleAsync(CancellationToken cancellationToken)
    {
        int idle = 0;
        while (idle < 2)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int[] delivered = await Task.WhenAll(installation.Workers.Select(DeliverAsync));
            if (delivered.Sum() > 0)
            {
                idle = 0;
                continue;
            }

            // Locks of stopped workers run out, pauses end, and the sweep finds what they left behind.
            int before = interruptions.Count;
            installation.Time.Advance(Pause);
            await Task.WhenAll(installation.Workers.Select(worker => FunctionCalls.RunTimerAsync(worker, "outbox-sweep", cancellationToken)));
            idle = before == interruptions.Count && Queues.All.All(IsEmpty) ? idle + 1 : 0;
        }
    }

    private bool IsEmpty(string queue) => installation.Broker.Queue(queue).Peek(1, 0, dead: false).Count == 0;

    private async Task<int> DeliverAsync(FunctionsHost worker)
    {
        (string Queue, ServiceBusReceivedMessage Message)[] received =
            [.. Queues.All.SelectMany(queue => installation.Broker.Queue(queue).Receive(AtOnce, dead: false).Select(message => (queue, message)))];
        await Task.WhenAll(received.Select(one => DeliverAsync(worker, one.Queue, one.Message)));
        return received.Length;
    }

    private Task DeliverAsync(FunctionsHost worker, string queue, ServiceBusReceivedMessage message) => interruptions.Doubles()
        ? Task.WhenAll(installation.Workers.Select(one => CallAsync(one, queue, message)))
        : CallAsync(worker, queue, message);

    private async Task CallAsync(FunctionsHost worker, string queue, ServiceBusReceivedMessage message)
    {
        using CancellationTokenSource working = interruptions.WorkingTime();
        try
        {
            await FunctionCalls.DeliverAsync(worker, installation.Broker, queue, message, working.Token);
        }
        catch (Exception) when (interruptions.Count > 0)
        {
            // A function that failed is given back by its host; a process that was killed lets its lock run out.
            if (Interruptions.Coin())
            {
                GiveBack(queue, message);
            }
        }
    }

    private void GiveBack(string queue, ServiceBusReceivedMessage message)
    {
        try
        {
            installation.Broker.Queue(queue).Abandon(message, null);
        }
        catch (ServiceBusException lost) when (lost.Reason == ServiceBusFailureReason.MessageLockLost)
        {
            return;
        }
    }
}
