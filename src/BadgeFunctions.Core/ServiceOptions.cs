namespace BadgeFunctions.Core;

/// <summary>What an installation decides.</summary>
public sealed class ServiceOptions
{
    /// <summary>
    /// The address under which everything public is served, without a trailing slash. Published addresses are built
    /// from it alone and are for ever: choose a host name that the issuer owns and keeps.
    /// </summary>
    public string PublicBaseUrl { get; set; } = "http://localhost:7071";

    /// <summary>How long a tracking link works.</summary>
    public TimeSpan TrackingLinkLifetime { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How long somebody has to show that they read the address they sent a nomination from; it is forgotten then.</summary>
    public TimeSpan ProofLinkLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long a nominee has to agree or decline; a nomination left without an answer expires then.</summary>
    public TimeSpan ConsentLinkLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>After how long a nominee who has not answered is reminded, once.</summary>
    public TimeSpan ConsentReminderAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long a link to a bag works; a new one is mailed to whoever asks.</summary>
    public TimeSpan BagLinkLifetime { get; set; } = TimeSpan.FromDays(365);

    /// <summary>After how long without a change the owner of a bag is reminded of it, once.</summary>
    public TimeSpan BagReminderAfter { get; set; } = TimeSpan.FromDays(335);

    /// <summary>How long after that reminder a bag that nobody touched is erased.</summary>
    public TimeSpan BagErasureAfterReminder { get; set; } = TimeSpan.FromDays(30);

    /// <summary>After how long a holder who was asked as a peer and has not answered is reminded, once.</summary>
    public TimeSpan PeerReminderAfter { get; set; } = TimeSpan.FromDays(7);

    /// <summary>After how long another holder is asked in the place of one who has not answered.</summary>
    public TimeSpan PeerAnswerWithin { get; set; } = TimeSpan.FromDays(14);

    /// <summary>How long a request repeated under the same idempotency key is recognised.</summary>
    public TimeSpan IdempotencyWindow { get; set; } = TimeSpan.FromDays(7);

    /// <summary>After how long an uploaded file that no nomination holds is removed.</summary>
    public TimeSpan AbandonedUploadLifetime { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long the evidence of a decided nomination is kept after the decision.</summary>
    public TimeSpan EvidenceRetention { get; set; } = TimeSpan.FromDays(365);

    /// <summary>How long the evidence of a nomination that was taken back or declined is kept.</summary>
    public TimeSpan UndecidedEvidenceRetention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long a witness's link works.</summary>
    public TimeSpan TestimonyLinkLifetime { get; set; } = TimeSpan.FromDays(60);

    /// <summary>The longest uploaded piece of evidence, in bytes.</summary>
    public long MaximumEvidenceLength { get; set; } = 20 * 1024 * 1024;
}
