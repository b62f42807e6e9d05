using System.Security.Cryptography;

namespace BadgeFunctions.Core.Messaging;

/// <summary>When a message that could not be handled comes again, and when it is set aside.</summary>
/// <param name="MaximumDeliveries">After how many deliveries a message is set aside.</param>
/// <param name="FirstPause">The pause after the first failure; each next one is twice as long.</param>
/// <param name="LongestPause">No pause is longer.</param>
public sealed record RetryPolicy(int MaximumDeliveries, TimeSpan FirstPause, TimeSpan LongestPause)
{
    private const int MostDoublings = 20;

    /// <summary>The policy of a running service: 2 s, 4 s, … 15 min, and set aside after the tenth delivery.</summary>
    public static RetryPolicy Service { get; } = new(10, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(15));

    /// <summary>Whether the delivery of that number, counted from 1, was the last.</summary>
    public bool IsLast(int delivery) => delivery >= MaximumDeliveries;

    /// <summary>The pause after the delivery of that number, counted from 1; a fifth shorter or longer by chance.</summary>
    public TimeSpan PauseAfter(int delivery)
    {
        TimeSpan doubled = FirstPause * Math.Pow(2, Math.Clamp(delivery - 1, 0, MostDoublings));
        TimeSpan pause = doubled * (RandomNumberGenerator.GetInt32(800, 1201) / 1000.0);
        return pause < LongestPause ? pause : LongestPause;
    }
}
