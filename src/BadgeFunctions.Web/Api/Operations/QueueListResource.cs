using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Api.Operations;

/// <summary>What waits in the pipeline.</summary>
/// <param name="Items">Each queue.</param>
public sealed record QueueListResource(IReadOnlyList<QueueDepth> Items);
