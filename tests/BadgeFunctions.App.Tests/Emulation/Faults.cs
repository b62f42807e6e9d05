namespace BadgeFunctions.App.Tests.Emulation;

/// <summary>What a network or a service does to a request.</summary>
internal static class Faults
{
    /// <summary>All of them by name, for theories.</summary>
    public static IReadOnlyDictionary<string, Func<Exchange, Task>> All { get; } = new Dictionary<string, Func<Exchange, Task>>
    {
        ["cut before"] = CutBefore,
        ["cut after"] = CutAfter,
        ["throttled"] = exchange => exchange.ThrottleAsync(),
        ["duplicated"] = DuplicateAsync,
    };

    public static Task CutBefore(Exchange exchange)
    {
        exchange.Cut();
        return Task.CompletedTask;
    }

    /// <summary>The request was executed; its answer is lost.</summary>
    public static async Task CutAfter(Exchange exchange)
    {
        using HttpResponseMessage lost = await exchange.ForwardAsync();
        exchange.Cut();
    }

    /// <summary>The request is executed twice; the second answer comes back.</summary>
    public static async Task DuplicateAsync(Exchange exchange)
    {
        using HttpResponseMessage first = await exchange.ForwardAsync();
        await PassAsync(exchange);
    }

    public static async Task PassAsync(Exchange exchange)
    {
        using HttpResponseMessage answer = await exchange.ForwardAsync();
        await exchange.AnswerAsync(answer);
    }
}
