namespace BadgeFunctions.Core.Audit;

/// <summary>One link of a chain. It names the hash of the one before, so that no entry can change or go unnoticed.</summary>
/// <param name="Subject">What the chain is about.</param>
/// <param name="Number">Its place in the chain, from 1.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who; see <see cref="AuditEvent.By"/>.</param>
/// <param name="Action">What was done.</param>
/// <param name="Before">The state before.</param>
/// <param name="After">The state after.</param>
/// <param name="DetailHash">The salted hash of the detail, when there is one.</param>
/// <param name="Previous">The hash of the entry before; empty for the first.</param>
/// <param name="Hash">The SHA-256 of all that stands above, in lower-case hexadecimal.</param>
public sealed record AuditEntry(
    string Subject, int Number, DateTimeOffset At, string By, string Action, string? Before, string? After, string? DetailHash, string Previous, string Hash);
