namespace BadgeFunctions.Core.Audit;

/// <summary>Something that was done.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who: the id of an account, or a word such as <c>nominee</c> or <c>system</c>; never a name or an address.</param>
/// <param name="Action">What, as a stable word in kebab case such as <c>vote-opened</c>.</param>
/// <param name="Before">A state before, in stable words that tell nothing personal.</param>
/// <param name="After">The state after.</param>
/// <param name="Detail">
/// What else there is to say, as JSON; it may be personal. The chain holds its salted hash, so that it can be erased and the
/// chain still holds.
/// </param>
public sealed record AuditEvent(DateTimeOffset At, string By, string Action, string? Before = null, string? After = null, string? Detail = null);
