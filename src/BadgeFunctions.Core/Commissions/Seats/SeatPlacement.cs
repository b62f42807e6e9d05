using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Seats;

/// <summary>
/// Who sits and who waits. Whoever has the fewest seats this school year goes first, then whoever signed up first: the
/// same people and times always give the same seats.
/// </summary>
public static class SeatPlacement
{
    /// <summary>How long before a session seats stop changing hands: whoever signs up later waits when all are taken.</summary>
    public static TimeSpan SettledBefore { get; } = TimeSpan.FromDays(7);

    /// <summary>How long a substitute who is called in may take to answer, at most.</summary>
    public static TimeSpan LongestAnswer { get; } = TimeSpan.FromDays(2);

    /// <summary>How many seats are neither taken nor held for a substitute who was called in.</summary>
    public static int Free(CommissionSession session) => session.Rules.MaximumSize - session.Members.Count() - session.Seats.Count(IsCalled);

    /// <summary>Those who wait, in the order in which they are called in.</summary>
    /// <param name="session">The session.</param>
    /// <param name="turns">How many other seats each account has this school year.</param>
    public static IEnumerable<Seat> Waiting(CommissionSession session, IReadOnlyDictionary<string, int> turns) => session.Seats
        .Where(seat => seat.State == SeatState.Substitute)
        .OrderBy(seat => seat.PassedAt is not null)
        .ThenBy(seat => Turns(seat, turns))
        .ThenBy(seat => seat.Since)
        .ThenBy(seat => seat.Id, StringComparer.Ordinal);

    /// <summary>By when a substitute who was called in should answer: half of the time that is left, at most two days.</summary>
    public static DateTimeOffset AnswerBy(CommissionSession session, DateTimeOffset called)
    {
        TimeSpan half = (session.StartsAt - called) / 2;
        return called + (half < LongestAnswer ? half : LongestAnswer);
    }

    /// <summary>Gives a newcomer a seat, or a place among those who wait.</summary>
    /// <param name="session">The session; the newcomer has no place in it.</param>
    /// <param name="newcomer">Who signs up.</param>
    /// <param name="turns">How many other seats each account has this school year.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The session, and the seat of a member who steps back for somebody with fewer turns.</returns>
    internal static (CommissionSession Session, Seat? SteppedBack) Join(
        CommissionSession session, Seat newcomer, IReadOnlyDictionary<string, int> turns, DateTimeOffset now)
    {
        if (Free(session) > 0)
        {
            return (session with { Seats = [.. session.Seats, newcomer with { State = SeatState.Seated }] }, null);
        }

        // Somebody with a role was counted on by the others; nobody is asked to step back in the last days.
        Seat? most = now >= session.StartsAt - SettledBefore
            ? null
            : session.Members
                .Where(seat => seat.Role == SeatRole.Member && Turns(seat, turns) > Turns(newcomer, turns))
                .OrderByDescending(seat => Turns(seat, turns))
                .ThenByDescending(seat => seat.Since)
                .ThenBy(seat => seat.Id, StringComparer.Ordinal)
                .FirstOrDefault();
        if (most is null)
        {
            return (session with { Seats = [.. session.Seats, newcomer with { State = SeatState.Substitute }] }, null);
        }

        Seat back = most with { State = SeatState.Substitute, CharterAt = null };
        return (Replace(session, back) with { Seats = [.. Replace(session, back).Seats, newcomer with { State = SeatState.Seated }] }, back);
    }

    /// <summary>Holds each free seat for the next one who waits and has not let a call pass.</summary>
    /// <returns>The session, and those who are called.</returns>
    internal static (CommissionSession Session, IReadOnlyList<Seat> Called) CallNext(
        CommissionSession session, IReadOnlyDictionary<string, int> turns, DateTimeOffset now)
    {
        Seat[] called =
        [
            .. Waiting(session, turns)
                .Where(seat => !IsCalled(seat) && seat.PassedAt is null)
                .Take(Math.Max(0, Free(session)))
                .Select(seat => seat with { CalledAt = now }),
        ];
        return (called.Aggregate(session, Replace), called);
    }

    /// <summary>The session with a seat in the place of the one of the same id.</summary>
    internal static CommissionSession Replace(CommissionSession session, Seat seat) =>
        session with { Seats = [.. session.Seats.Select(one => one.Id == seat.Id ? seat : one)] };

    private static bool IsCalled(Seat seat) => seat is { State: SeatState.Substitute, CalledAt: not null };

    private static int Turns(Seat seat, IReadOnlyDictionary<string, int> turns) => seat.Account is { } account ? turns.GetValueOrDefault(account) : 0;
}
