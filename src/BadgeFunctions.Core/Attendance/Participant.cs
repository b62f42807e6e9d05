using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Somebody on a session's list.</summary>
/// <param name="Nominee">Who; absent when that is not for managers to know, or was erased.</param>
/// <param name="Function">What they do.</param>
/// <param name="Listed">Whether a manager vouches for them.</param>
/// <param name="At">When they came onto the list, in UTC.</param>
/// <param name="Standing">Where they stand.</param>
public sealed record Participant(Person? Nominee, string? Function, bool Listed, DateTimeOffset At, Standing Standing);
