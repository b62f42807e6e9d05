using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>The first part of minutes: when, where, who sat, and under which rules.</summary>
internal static class SessionPart
{
    public static IEnumerable<MinutesBlock> Write(CommissionSession session)
    {
        if (session.Title is { } title)
        {
            yield return Fact("Session", title);
        }

        bool remote = session.Form == SessionForm.Remote;
        yield return Fact("Date", When(session, remote));
        yield return Fact("Place", session.Place ?? MinutesWords.Of(remote || session.MeetingUrl is not null ? "AtADistance" : "NoPlace"));
        yield return Fact("Form", MinutesWords.Of($"Form.{session.Form}"));
        if (session.OpenedAt is { } opened)
        {
            yield return Fact("Opened", At(opened));
        }

        if (session.ClosedAt is { } closed)
        {
            yield return Fact("Closed", At(closed));
        }

        yield return Fact("Reference", session.Id);
        yield return new MinutesBlock(BlockKind.Part, MinutesWords.Of("Members"));
        foreach (Seat seat in session.Seats.OrderBy(Rank).ThenBy(seat => seat.Since))
        {
            yield return new MinutesBlock(BlockKind.Item, Describe(seat));
        }

        int present = session.Seats.Count(seat => seat.IsPresent);
        yield return Fact("Charter", MinutesWords.Count("CharterText", present));
        yield return Fact("Quorum", MinutesWords.Format(present >= session.Rules.Quorum ? "QuorumMet" : "QuorumNotMet", session.Rules.Quorum, present));
    }

    private static string When(CommissionSession session, bool remote) => remote
        ? MinutesWords.Format("WhenRemote", MinutesWords.Day(session.StartsAt), MinutesWords.Day(session.EndsAt))
        : MinutesWords.Format("When", MinutesWords.Day(session.StartsAt), MinutesWords.Time(session.StartsAt), MinutesWords.Time(session.EndsAt));

    private static string At(DateTimeOffset instant) => MinutesWords.Format("At", MinutesWords.Day(instant), MinutesWords.Time(instant));

    private static int Rank(Seat seat) => seat switch
    {
        { State: SeatState.Excused } => 6,
        { State: SeatState.Substitute } => 5,
        { IsPresent: false } => 4,
        { Role: SeatRole.Chair } => 0,
        { Role: SeatRole.Facilitator } => 1,
        { Role: SeatRole.Secretary } => 2,
        _ => 3,
    };

    private static string Describe(Seat seat)
    {
        string?[] parts =
        [
            seat.Name.Length == 0 ? MinutesWords.Of("Nobody") : seat.Name,
            seat.Department ?? (seat.Account is null ? MinutesWords.Of("Outside") : null),
            seat.State == SeatState.Seated && seat.Role != SeatRole.Member ? MinutesWords.Of($"Role.{seat.Role}") : null,
            MinutesWords.Of(seat switch
            {
                { IsPresent: true } => "Present",
                { State: SeatState.Seated } => "Absent",
                { State: SeatState.Substitute } => "Substitute",
                _ => "Excused",
            }),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static MinutesBlock Fact(string name, string text) => new(BlockKind.Fact, text, MinutesWords.Of($"{name}.Label"));
}
