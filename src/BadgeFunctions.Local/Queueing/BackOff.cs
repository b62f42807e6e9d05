using System.Security.Cryptography;

namespace BadgeFunctions.Local.Queueing;

/// <summary>The pause before a message comes again: 2 s, 4 s, 8 s … up to 15 minutes, each a fifth shorter or longer by chance.</summary>
internal static class BackOff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <summary>The pause after the delivery of that number, counted from 1.</summary>
    public static TimeSpan After(int delivery)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(delivery - 1, 0, 20));
        var pause = doubled * (RandomNumberGenerator.GetInt32(800, 1201) / 1000.0);
        return pause < Longest ? pause : Longest;
    }
}
