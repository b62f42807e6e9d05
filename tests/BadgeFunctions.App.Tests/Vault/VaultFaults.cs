using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.App.Tests.Vault;

/// <summary>Faults for the next authorised requests, each used once, in order.</summary>
internal sealed class VaultFaults
{
    private readonly ConcurrentQueue<VaultFault> _next = new();

    /// <summary>Too many requests: come again after some seconds.</summary>
    public void Throttle(int retryAfterSeconds, int times = 1) => Repeat(times, context =>
    {
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = retryAfterSeconds.ToString(CultureInfo.InvariantCulture);
    });

    public void Answer(int status, int times = 1) => Repeat(times, context => context.Response.StatusCode = status);

    /// <summary>Cuts the connection without an answer.</summary>
    public void Cut(int times = 1) => Repeat(times, context => context.Abort());

    public bool TryApply(HttpContext context)
    {
        if (!_next.TryDequeue(out VaultFault? fault))
        {
            return false;
        }

        fault(context);
        return true;
    }

    private void Repeat(int times, VaultFault fault)
    {
        for (int i = 0; i < times; i++)
        {
            _next.Enqueue(fault);
        }
    }
}
