using BadgeFunctions.Core.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>For whatever watches over the process: is it alive, and can it work?</summary>
internal static partial class HealthEndpoints
{
    private const string Tag = "Health";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", () => TypedResults.Ok(new ReadinessResource("live"))).AllowAnonymous()
            .WithName("CheckLiveness").WithTags(Tag).WithSummary("Answers while the process is alive.");
        endpoints.MapGet("/readyz", CheckAsync).AllowAnonymous().Produces<ReadinessResource>(StatusCodes.Status503ServiceUnavailable)
            .WithName("CheckReadiness").WithTags(Tag).WithSummary("Tells whether store, queue and signing key can be reached.");
    }

    private static async Task<Results<Ok<ReadinessResource>, JsonHttpResult<ReadinessResource>>> CheckAsync(
        IDocuments documents, IQueue queue, ISigningKeys keys, ILoggerFactory logging, CancellationToken cancellationToken)
    {
        ILogger logger = logging.CreateLogger(typeof(HealthEndpoints));
        (string Name, Task<bool> Check)[] checks =
        [
            ("store", TryAsync("store", documents.CheckAsync, logger, cancellationToken)),
            ("queue", TryAsync("queue", queue.CountAsync, logger, cancellationToken)),
            ("key", TryAsync("key", token => keys.CurrentAsync(token).AsTask(), logger, cancellationToken)),
        ];
        Dictionary<string, string> parts = [];
        bool ready = true;
        foreach ((string name, Task<bool> check) in checks)
        {
            bool reached = await check;
            ready &= reached;
            parts.Add(name, reached ? "ok" : "failed");
        }

        return ready
            ? TypedResults.Ok(new ReadinessResource("ready", parts))
            : TypedResults.Json(
                new ReadinessResource("unavailable", parts), AnswerJson.Context.ReadinessResource, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> TryAsync(string part, Func<CancellationToken, Task> check, ILogger logger, CancellationToken cancellationToken)
    {
        using CancellationTokenSource deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            await check(deadline.Token).WaitAsync(deadline.Token);
            return true;
        }
#pragma warning disable CA1031 // Whatever stands in the way, the answer is that the part cannot be reached.
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotReached(logger, part, error);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The {Part} cannot be reached.")]
    private static partial void NotReached(ILogger logger, string part, Exception error);
}
