using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Pages.Operations;

/// <summary>How the pipeline is doing.</summary>
/// <param name="Depths">What waits, in the pipeline's order.</param>
/// <param name="DeadLetters">What was set aside, oldest first within each queue.</param>
/// <param name="Redriven">Whether a message was just run again; <see langword="null"/> when nobody asked.</param>
public sealed record OperationsView(IReadOnlyList<QueueDepth> Depths, IReadOnlyList<DeadLetter> DeadLetters, bool? Redriven)
{
    /// <summary>What a check of the audit trail found, when one was asked for.</summary>
    public AuditReport? Audit { get; init; }
}
