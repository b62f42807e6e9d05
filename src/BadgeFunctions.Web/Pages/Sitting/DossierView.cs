using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Commissions.Sittings;
using BadgeFunctions.Core.Commissions.Voting;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Review;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>One dossier of a sitting, as somebody who may look into it sees it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Opinions">All opinions that were given.</param>
/// <param name="Votes">The open votes of the round.</param>
/// <param name="Now">The moment.</param>
public sealed record DossierView(
    SittingDossier Dossier, Badge Badge, IReadOnlyList<MemberOpinions> Opinions, IReadOnlyList<Vote> Votes, DateTimeOffset Now)
{
    /// <summary>What was typed and not kept.</summary>
    public DossierTyped Typed { get; init; } = DossierTyped.Nothing;

    /// <summary>What has to be corrected in it.</summary>
    public FormProblems Problems { get; init; } = FormProblems.None;

    /// <summary>Why something was not done, if it was just tried.</summary>
    public SittingRefusal? Refusal { get; init; }

    /// <summary>The session.</summary>
    public CommissionSession Session => Dossier.Session;

    /// <summary>The dossier on the agenda.</summary>
    public AgendaItem Item => Dossier.Item;

    /// <summary>The nomination; the page is shown only where there is one.</summary>
    public Nomination Nomination => Dossier.Nomination!;

    /// <summary>Its number on the agenda, from 1.</summary>
    public int Number => Session.Agenda.ToList().IndexOf(Item.Nomination) + 1;

    /// <summary>The dossier before it, or <see langword="null"/>.</summary>
    public string? Previous => Number > 1 ? Session.Agenda[Number - 2] : null;

    /// <summary>The dossier after it, or <see langword="null"/>.</summary>
    public string? Next => Number < Session.Agenda.Count ? Session.Agenda[Number] : null;

    /// <summary>Whether opinions and votes are taken now.</summary>
    public bool IsAtWork => Dossier.IsAtWork(Now);

    /// <summary>Whether a vote can be given now.</summary>
    public bool TakesVotes => Dossier.TakesVotes(Now);

    /// <summary>Whether the member's own opinion on pieces is asked for.</summary>
    public bool AsksOpinions => Dossier.Judges && IsAtWork && Item.Stage != DossierStage.Decided;

    /// <summary>The number of the round that would be opened next.</summary>
    public int NextRound => (Item.Ballot?.Round ?? 0) + 1;

    /// <summary>Whether the member has voted in this round.</summary>
    public bool HasVoted => Dossier.Seat is { } seat && Item.Ballot?.Voted.Contains(seat.Id) == true;

    /// <summary>The member's own open vote.</summary>
    public VoteChoice? OwnVote => Votes.FirstOrDefault(vote => vote.Seat == Dossier.Seat?.Id)?.Choice;

    /// <summary>The member's own opinion on a piece.</summary>
    public EvidenceOpinion? OwnOpinion(string piece) => OpinionOf(Dossier.Seat?.Id, piece);

    /// <summary>
    /// The opinions on a piece that may be shown: those of others once the member's own is given, so that nobody follows the
    /// herd; all of them once the vote is closed.
    /// </summary>
    public IReadOnlyList<(string Name, EvidenceOpinion Opinion)> ShownOpinions(string piece) =>
        Item.Stage is DossierStage.Decided or DossierStage.Tied || OwnOpinion(piece) is not null
            ? [.. Session.Seats.Select(seat => (seat.Name, OpinionOf(seat.Id, piece))).Where(one => one.Item2 is not null).Select(one => (one.Name, one.Item2!))]
            : [];

    /// <summary>How many gave an opinion on a piece.</summary>
    public int OpinionCount(string piece) => Opinions.Count(member => member.Opinions.Any(one => one.Id == piece));

    private EvidenceOpinion? OpinionOf(string? seat, string piece) =>
        Opinions.FirstOrDefault(member => member.Seat == seat)?.Opinions.FirstOrDefault(one => one.Id == piece);
}
