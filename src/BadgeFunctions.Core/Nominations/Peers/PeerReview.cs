using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations.Peers;

/// <summary>The way of a nomination through its peers <i>(pairs)</i>: holders of the same badge who look at it remotely.</summary>
/// <param name="Needed">How many must agree.</param>
public sealed record PeerReview(int Needed)
{
    /// <summary>How many of those who must agree are asked when the badge does not say.</summary>
    public const int UsuallyNeeded = 2;

    /// <summary>Who was asked, in that order.</summary>
    public IReadOnlyList<PeerInvitation> Invitations { get; init; } = [];

    /// <summary>When somebody has to be reminded or replaced next, in UTC; absent when nobody is waited for.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Whether it is up to the issuer's reviewers: there are too few holders, or they cannot agree any more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HandedOver { get; init; }

    /// <summary>Whether nobody was asked yet.</summary>
    [JsonIgnore]
    public bool IsAwaited => Invitations.Count == 0 && !HandedOver;

    /// <summary>How many agree so far.</summary>
    [JsonIgnore]
    public int Agreed => Invitations.Count(invitation => invitation.Opinion?.Answer == PeerAnswer.Agree);

    /// <summary>How many may still answer.</summary>
    [JsonIgnore]
    public int Open => Invitations.Count(invitation => invitation.IsOpen);

    /// <summary>Agreements and disagreements, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<PeerOpinion> Opinions => Invitations
        .Select(invitation => invitation.Opinion)
        .OfType<PeerOpinion>()
        .Where(opinion => opinion.Answer != PeerAnswer.Recuse)
        .OrderBy(opinion => opinion.At);

    /// <summary>The invitation of an id, or <see langword="null"/>.</summary>
    public PeerInvitation? Find(string id) => Invitations.FirstOrDefault(invitation => invitation.Id == id);

    /// <summary>The same review with one of its invitations changed.</summary>
    internal PeerReview With(PeerInvitation changed) =>
        this with { Invitations = [.. Invitations.Select(invitation => invitation.Id == changed.Id ? changed : invitation)] };
}
