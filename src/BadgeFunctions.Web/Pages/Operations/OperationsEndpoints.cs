using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Pages.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BadgeFunctions.Web.Pages.Operations;

/// <summary>The operator's pages: what waits, what was set aside, and running it again.</summary>
internal static class OperationsEndpoints
{
    public const string RedrivePath = PagePaths.Operations + "/redrive";
    public const string AwardPath = PagePaths.Operations + "/award";
    public const string AuditPath = PagePaths.Operations + "/audit";
    public const string QueueField = "queue";
    public const string MessageField = "message";

    private const int MostDeadLetters = 100;
    private const int PublishedPageParts = 2;

    public static void MapOperations(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(PagePaths.Operations, ShowAsync).RequireAuthorization(Policies.Operator);
        pages.MapPost(RedrivePath, RedriveAsync).RequireAuthorization(Policies.Operator).RequireFormToken();
        pages.MapPost(AuditPath, CheckAsync).RequireAuthorization(Policies.Operator).RequireFormToken();
        pages.MapGet(AwardPath, FindAward).RequireAuthorization(Policies.Operator);
    }

    private static async Task<IResult> ShowAsync(bool? redriven, IQueue queue, CancellationToken cancellationToken) =>
        PageResult.Of<OperationsPage>(await DescribeAsync(queue, redriven, cancellationToken));

    // It reads everything and changes nothing: sending the form again does no harm.
    private static async Task<IResult> CheckAsync(IQueue queue, AuditVerifier verifier, CancellationToken cancellationToken) =>
        PageResult.Of<OperationsPage>(await DescribeAsync(queue, null, cancellationToken) with { Audit = await verifier.CheckAsync(cancellationToken) });

    private static async Task<OperationsView> DescribeAsync(IQueue queue, bool? redriven, CancellationToken cancellationToken)
    {
        IReadOnlyList<QueueDepth> depths = await queue.CountAsync(cancellationToken);
        List<DeadLetter> deadLetters = [];
        foreach (string name in Queues.All)
        {
            deadLetters.AddRange(await queue.ListDeadLettersAsync(name, MostDeadLetters, cancellationToken));
        }

        return new OperationsView(depths, deadLetters, redriven);
    }

    private static async Task<IResult> RedriveAsync(HttpRequest request, IQueue queue, CancellationToken cancellationToken)
    {
        IFormCollection form = await request.ReadFormAsync(cancellationToken);
        string name = form[QueueField].ToString();
        bool redriven = Queues.All.Contains(name) && await queue.RedriveAsync(name, form[MessageField].ToString(), cancellationToken);
        return PageResult.SeeOther($"{PagePaths.Operations}?redriven={(redriven ? "true" : "false")}");
    }

    private static IResult FindAward(string? id)
    {
        // People paste the whole address as readily as the identifier at its end.
        string? found = (id ?? string.Empty)
            .Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .TakeLast(PublishedPageParts)
            .FirstOrDefault(part => UnguessableId.IsWellFormed(part));
        return found is null ? ErrorPages.NotFound : PageResult.SeeOther(PagePaths.Award(found));
    }
}
