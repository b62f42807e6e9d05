using System.Security.Cryptography;

namespace BadgeFunctions.Local.Queueing;

/// <summary>The pause before a message comes again: twice as long each time, each a fifth shorter or longer by chance.</summary>
internal static class BackOff
{
    /// <summary>The pause after the delivery of that number, counted from 1.</summary>
    public static TimeSpan After(int delivery, QueuePumpOptions options)
    {
        var doubled = options.FirstPause * Math.Pow(2, Math.Clamp(delivery - 1, 0, 20));
        var pause = doubled * (RandomNumberGenerator.GetInt32(800, 1201) / 1000.0);
        return pause < options.LongestPause ? pause : options.LongestPause;
    }
}
