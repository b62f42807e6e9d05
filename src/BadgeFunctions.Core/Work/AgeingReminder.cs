namespace BadgeFunctions.Core.Work;

/// <summary>When somebody was last told of old dossiers.</summary>
/// <param name="At">In UTC.</param>
internal sealed record AgeingReminder(DateTimeOffset At);
