namespace BadgeFunctions.Core.Nominations;

/// <summary>How long evidence is kept once its nomination has ended.</summary>
public static class EvidenceRetention
{
    /// <summary>Until when the evidence of a nomination is kept, or <see langword="null"/> while it has not ended.</summary>
    /// <param name="nomination">The nomination.</param>
    /// <param name="now">The latest that it can have ended, where nothing says when it did.</param>
    /// <param name="options">The periods.</param>
    public static DateTimeOffset? Until(Nomination nomination, DateTimeOffset now, ServiceOptions options) => nomination switch
    {
        _ when !Applies(nomination.Status) => null,
        { RetainUntil: { } known } => known,
        { Status: NominationStatus.Approved or NominationStatus.Refused } => (nomination.Decision?.At ?? now) + options.EvidenceRetention,
        _ => now + options.UndecidedEvidenceRetention,
    };

    /// <summary>Whether a nomination of a status has ended and still holds evidence of its own.</summary>
    internal static bool Applies(NominationStatus status) => status
        is NominationStatus.Approved or NominationStatus.Refused or NominationStatus.Withdrawn or NominationStatus.Declined;
}
