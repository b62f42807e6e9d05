namespace BadgeFunctions.Core.Nominations;

/// <summary>
/// How long somebody may take to answer, and what the sender is told meanwhile. Declining is nobody's business but the
/// decliner's: until the period ends it looks like waiting, and afterwards like never having answered.
/// </summary>
public static class AnswerPeriod
{
    /// <summary>When the time ends in which the nominee, or then the guardian, may answer.</summary>
    /// <param name="nomination">The nomination.</param>
    /// <param name="lifetime">How long each of them has: <see cref="ServiceOptions.ConsentLinkLifetime"/>.</param>
    public static DateTimeOffset EndOf(Nomination nomination, TimeSpan lifetime) => (nomination.ConsentedAt ?? nomination.SubmittedAt) + lifetime;

    /// <summary>The nomination as whoever sent it may know it.</summary>
    /// <param name="nomination">The nomination.</param>
    /// <param name="now">The instant.</param>
    /// <param name="lifetime">How long each has to answer.</param>
    public static Nomination ForSender(Nomination nomination, DateTimeOffset now, TimeSpan lifetime) => nomination switch
    {
        { Status: not NominationStatus.Declined } => nomination,
        _ when now >= EndOf(nomination, lifetime) => nomination.WithoutNominee() with { Status = NominationStatus.Expired },
        { NominatedBy: not null, ConsentedAt: null } => nomination with { Status = NominationStatus.AwaitingConsent },
        _ => nomination with { Status = NominationStatus.AwaitingGuardian },
    };
}
