using Azure.Core;

namespace BadgeFunctions.App.Storage;

/// <summary>How every storage client behaves: a function's time is bounded, so its patience is too.</summary>
internal static class StorageClientOptions
{
    /// <summary>
    /// Three further tries after 0.2 s, 0.4 s and 0.8 s, or after what the service asks for, each given ten seconds: a request
    /// has failed for good after three quarters of a minute.
    /// Nothing is logged by the client itself: addresses hold keys.
    /// </summary>
    public static T Bounded<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 3;
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(2);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
        options.Diagnostics.IsLoggingEnabled = false;
        return options;
    }
}
