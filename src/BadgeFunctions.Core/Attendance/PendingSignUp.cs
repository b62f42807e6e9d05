namespace BadgeFunctions.Core.Attendance;

/// <summary>A sign-up whose place is taken and whose nomination is yet to be made, under an id that is drawn already.</summary>
internal sealed record PendingSignUp(string Session, string Nomination, Attendee Attendee, string Language, bool Listed, DateTimeOffset At)
{
    /// <summary>Who vouches for somebody on a list, as chains name them.</summary>
    public string? By { get; init; }
}
