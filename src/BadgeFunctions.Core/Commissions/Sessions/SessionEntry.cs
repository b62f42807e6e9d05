namespace BadgeFunctions.Core.Commissions.Sessions;

/// <summary>A session as the calendar shows it to anybody: no member is named.</summary>
/// <param name="Id">The session's id.</param>
/// <param name="Issuer">Whose commission it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Form">How it works.</param>
/// <param name="StartsAt">When it begins, in UTC.</param>
/// <param name="EndsAt">When it ends, in UTC.</param>
/// <param name="Place">Where it meets.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Seated">How many sit.</param>
/// <param name="Dossiers">How many dossiers it has.</param>
public sealed record SessionEntry(
    string Id,
    string Issuer,
    string? Title,
    SessionForm Form,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string? Place,
    SessionStatus Status,
    int Seated,
    int Dossiers)
{
    /// <summary>How often what the calendar says of it was changed.</summary>
    public int Sequence { get; init; }

    /// <summary>When that was last changed, in UTC.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>What of a session anybody may know.</summary>
    public static SessionEntry Of(CommissionSession session) => new(
        session.Id,
        session.Issuer,
        session.Title,
        session.Form,
        session.StartsAt,
        session.EndsAt,
        session.Place,
        session.Status,
        session.Seated.Count(),
        session.Agenda.Count)
    {
        Sequence = session.Sequence,
        ChangedAt = session.ChangedAt,
    };
}
