using System.ComponentModel;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Hosting.Failures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>The queues and what was set aside in them, for operators.</summary>
internal static class OperationsEndpoints
{
    private const string Tag = "Operations";
    private const int LongestList = 500;

    public static void MapOperations(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/api/operations/queues", CountAsync).Require(Policies.Operator)
            .WithName("CountQueues").WithTags(Tag).WithSummary("Counts what waits in each queue.");
        endpoints.MapGet("/api/operations/dead-letters", ListAsync).Require(Policies.Operator).Problems(StatusCodes.Status400BadRequest)
            .WithName("ListDeadLetters").WithTags(Tag).WithSummary("Lists messages that could not be handled, and why.");
        endpoints.MapPost("/api/operations/dead-letters/{queue}/{id}/redrive", RedriveAsync).Require(Policies.Operator).Problems(StatusCodes.Status404NotFound)
            .WithName("RedriveDeadLetter").WithTags(Tag).WithSummary("Puts a message back, to be handled again.");
    }

    private static async Task<Ok<QueueListResource>> CountAsync(IQueue queue, CancellationToken cancellationToken) =>
        TypedResults.Ok(new QueueListResource(await queue.CountAsync(cancellationToken)));

    private static async Task<Results<Ok<DeadLetterListResource>, ProblemResult>> ListAsync(
        IQueue queues, CancellationToken cancellationToken, [Description("Only this queue.")] string? queue = null)
    {
        if (queue is not null && !Queues.All.Contains(queue))
        {
            return ProblemResult.Invalid("queue", ProblemCodes.Unknown);
        }

        List<DeadLetter> letters = [];
        foreach (string one in queue is null ? Queues.All : [queue])
        {
            letters.AddRange(await queues.ListDeadLettersAsync(one, LongestList, cancellationToken));
        }

        return TypedResults.Ok(new DeadLetterListResource(letters));
    }

    private static async Task<Results<Accepted, ProblemResult>> RedriveAsync(
        string queue, string id, IQueue queues, CancellationToken cancellationToken) =>
        Queues.All.Contains(queue) && await queues.RedriveAsync(queue, id, cancellationToken)
            ? TypedResults.Accepted((string?)null)
            : new ProblemResult(ProblemKind.NotFound);
}
