using System.Security.Cryptography;
using Azure.Messaging.ServiceBus;

namespace BadgeFunctions.App.Tests.Service;

/// <summary>What goes wrong, by chance and a limited number of times: workers told to stop, connections cut, messages delivered twice at once.</summary>
/// <param name="most">How often.</param>
internal sealed class Interruptions(int most)
{
    private const int LongestWork = 60;
    private int _count;

    /// <summary>How often something went wrong.</summary>
    public int Count => Math.Min(most, Volatile.Read(ref _count));

    /// <summary>A worker's time, which may end at any moment of its work.</summary>
    public CancellationTokenSource WorkingTime() =>
        Happens(4) ? new CancellationTokenSource(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(LongestWork))) : new CancellationTokenSource();

    /// <summary>Cuts the connection to the queues before an operation.</summary>
    public void Cut(string operation)
    {
        if (operation is "send" or "batch" or "complete" && Happens(8))
        {
            throw new ServiceBusException($"Cut before {operation}.", ServiceBusFailureReason.ServiceCommunicationProblem);
        }
    }

    /// <summary>Whether a message is handled by two workers at the same time.</summary>
    public bool Doubles() => Happens(6);

    public static bool Coin() => RandomNumberGenerator.GetInt32(2) == 0;

    private bool Happens(int oneIn) => RandomNumberGenerator.GetInt32(oneIn) == 0 && Interlocked.Increment(ref _count) <= most;
}
