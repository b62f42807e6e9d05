namespace BadgeFunctions.Smtp;

/// <summary>The ledger's note that the relay took a message.</summary>
/// <param name="At">When, in UTC.</param>
internal sealed record HandedOver(DateTimeOffset At);
