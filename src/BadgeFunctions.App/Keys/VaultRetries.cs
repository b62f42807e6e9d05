using Azure.Core;

namespace BadgeFunctions.App.Keys;

/// <summary>
/// How patient the vault's clients are: a vault limits transactions (429) and has short outages (503). The SDK waits as
/// long as <c>Retry-After</c> says, or longer and longer; the deadline bounds it all.
/// </summary>
internal static class VaultRetries
{
    /// <summary>The longest that one operation may take, retries included. Far below a message's lock.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(45);

    private const int MostRetries = 5;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan OneAttempt = TimeSpan.FromSeconds(10);

    public static TOptions Apply<TOptions>(TOptions client, VaultOptions options)
        where TOptions : ClientOptions
    {
        client.Retry.Mode = RetryMode.Exponential;
        client.Retry.MaxRetries = MostRetries;
        client.Retry.Delay = FirstDelay;
        client.Retry.MaxDelay = LongestDelay;
        client.Retry.NetworkTimeout = OneAttempt;
        options.ConfigureClient(client);
        return client;
    }
}
