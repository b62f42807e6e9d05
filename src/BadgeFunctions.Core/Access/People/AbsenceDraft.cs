namespace BadgeFunctions.Core.Access.People;

/// <summary>An absence as typed; nothing at all ends it.</summary>
/// <param name="From">The first day, as <c>yyyy-MM-dd</c>.</param>
/// <param name="To">The last day, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Delegate">The account of whoever acts meanwhile.</param>
public sealed record AbsenceDraft(string? From, string? To, string? Delegate);
