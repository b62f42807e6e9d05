using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions;

/// <summary>What a command makes of a session.</summary>
/// <param name="After">The session afterwards.</param>
/// <param name="What">What the chain says of it.</param>
/// <param name="Messages">What follows from it.</param>
internal sealed record SessionStep(CommissionSession After, AuditEvent What, IReadOnlyList<QueueMessage> Messages);
