using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Commissions.Rules;

namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>A session of an issuer's commission <i>(séance)</i>.</summary>
public sealed record CommissionSession
{
    /// <summary>See <see cref="CommissionSessionId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Whose commission it is.</summary>
    public required string Issuer { get; init; }

    /// <summary>What it is called, when it has a name of its own.</summary>
    public string? Title { get; init; }

    /// <summary>How it works.</summary>
    public SessionForm Form { get; init; }

    /// <summary>When it begins, in UTC.</summary>
    public required DateTimeOffset StartsAt { get; init; }

    /// <summary>When it ends, in UTC; for a remote session, the deadline for votes.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>Where it meets: a room, or nothing.</summary>
    public string? Place { get; init; }

    /// <summary>The address of its video meeting; shown to its members only.</summary>
    public string? MeetingUrl { get; init; }

    /// <summary>The rules that it was planned under.</summary>
    public required CommissionRules Rules { get; init; }

    /// <summary>Where it stands.</summary>
    public SessionStatus Status { get; init; }

    /// <summary>Those who sit, may be called in, or gave their seat back.</summary>
    public IReadOnlyList<Seat> Seats { get; init; } = [];

    /// <summary>The ids of the nominations it judges, in their order.</summary>
    public IReadOnlyList<string> Agenda { get; init; } = [];

    /// <summary>The dossier that everybody looks at now.</summary>
    public string? Current { get; init; }

    /// <summary>When the sitting was opened, in UTC.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>When the commission rose, in UTC.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When the minutes were sealed and the messages released, in UTC.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>How often what the calendar says of it was changed: the SEQUENCE of its entry (RFC 5545 §3.8.7.4).</summary>
    public int Sequence { get; init; }

    /// <summary>When what the calendar says of it was last changed, in UTC.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The mails that its members were already sent by themselves, as the words of <see cref="Calendar.SessionOccasion"/>.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Grows with every change, so that a screen knows whether it shows the latest.</summary>
    public int Revision { get; init; }

    /// <summary>The end of the chain of what was done in this session as a whole.</summary>
    public AuditHead? Audit { get; init; }

    /// <summary>Those who sit.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<Seat> Seated => Seats.Where(seat => seat.State == SeatState.Seated);

    /// <summary>The members who sit; reviewers from outside come on top of them.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<Seat> Members => Seated.Where(seat => seat.Account is not null);

    /// <summary>The seat of an account, whatever its state, or <see langword="null"/>.</summary>
    public Seat? SeatOf(string? account) => account is null ? null : Seats.FirstOrDefault(seat => seat.Account == account);

    /// <summary>Whoever has a role in the session, or <see langword="null"/>.</summary>
    public Seat? Holder(SeatRole role) => Seated.FirstOrDefault(seat => seat.Role == role);
}
