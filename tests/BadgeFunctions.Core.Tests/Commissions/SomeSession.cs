using BadgeFunctions.Core.Commissions.Rules;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Core.Tests.Commissions;

/// <summary>Sessions and seats whose details do not matter.</summary>
internal static class SomeSession
{
    public static readonly DateTimeOffset Start = new(2026, 11, 19, 13, 0, 0, TimeSpan.Zero);

    public static CommissionSession With(CommissionRules rules, params Seat[] seats) => new()
    {
        Id = CommissionSessionId.New("rectorat"),
        Issuer = "rectorat",
        StartsAt = Start,
        EndsAt = Start.AddHours(3),
        Rules = rules,
        Seats = seats,
    };

    public static Seat Seat(string account, int order = 0, SeatState state = SeatState.Seated, SeatRole role = SeatRole.Member, string? department = null) => new()
    {
        Id = $"seat-{account}",
        Account = account,
        Name = account,
        Email = $"{account}@exemple.fr",
        Department = department,
        State = state,
        Role = role,
        Since = Start.AddDays(-60).AddMinutes(order),
    };
}
