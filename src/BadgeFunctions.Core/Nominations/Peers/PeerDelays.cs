namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>How long a peer is waited for.</summary>
/// <param name="ReminderAfter">A peer who has not answered is reminded then, once.</param>
/// <param name="AnswerWithin">A peer who has not answered is replaced then.</param>
internal sealed record PeerDelays(TimeSpan ReminderAfter, TimeSpan AnswerWithin)
{
    public static PeerDelays Of(ServiceOptions options) => new(options.PeerReminderAfter, options.PeerAnswerWithin);

    /// <summary>Whether a peer is to be reminded.</summary>
    public bool RemindsAt(PeerInvitation invitation, DateTimeOffset now) =>
        invitation is { IsOpen: true, RemindedAt: null } && invitation.InvitedAt + ReminderAfter <= now && !ReplacesAt(invitation, now);

    /// <summary>Whether a peer is to be replaced.</summary>
    public bool ReplacesAt(PeerInvitation invitation, DateTimeOffset now) => invitation.IsOpen && invitation.InvitedAt + AnswerWithin <= now;

    /// <summary>When the next of them falls due.</summary>
    public DateTimeOffset? Next(PeerReview review) => review.Invitations
        .Where(invitation => invitation.IsOpen)
        .Select(invitation => (DateTimeOffset?)(invitation.InvitedAt + (invitation.RemindedAt is null ? ReminderAfter : AnswerWithin)))
        .Min();
}
