using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>A dossier on an agenda, as it was read, and what somebody may do with it.</summary>
public sealed class SittingDossier
{
    private readonly Document<AgendaItem> _item;
    private readonly Actor _actor;

    internal SittingDossier(CommissionSession session, Document<AgendaItem> item, Nomination? nomination, Actor actor)
    {
        _item = item;
        _actor = actor;
        Session = session;
        Nomination = nomination;
        Participation = Participation.Of(session, actor);
        Conflicts = Agenda.Conflicts.Of(nomination, session.Seats, item.Value.Conflicts);
    }

    /// <summary>The session.</summary>
    public CommissionSession Session { get; }

    /// <summary>What the commission does with the dossier.</summary>
    public AgendaItem Item => _item.Value;

    /// <summary>The nomination; absent when it was erased.</summary>
    public Nomination? Nomination { get; }

    /// <summary>What the actor may do in the session.</summary>
    public Participation Participation { get; }

    /// <summary>Those who may not judge it, as the dossier and the seats tell now.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>The actor's seat.</summary>
    public Seat? Seat => Participation.Seat;

    /// <summary>Whether a conflict of interest keeps the actor from it, in whatever part they are here.</summary>
    public bool Excluded => (Seat is { } seat && IsExcluded(seat)) || (Nomination is not null && Agenda.Conflicts.KindOf(Nomination, _actor.Email) is not null);

    /// <summary>Whether the actor may look into it: seated with the charter acknowledged, or a manager; and no conflict of interest.</summary>
    public bool Sees => !Excluded && (Participation.Judges ? Seat!.Covers(Item.Nomination) : Participation.Manages && Seat is not { State: SeatState.Seated });

    /// <summary>Whether the actor gives opinions and votes.</summary>
    public bool Judges => Sees && Participation.Judges;

    /// <summary>Whether the actor opens and closes votes on it.</summary>
    public bool Leads => Sees && Participation.Leads;

    /// <summary>Whether the actor writes down what it came to.</summary>
    public bool Writes => Sees && Participation.Writes;

    /// <summary>The seats that may vote on it, present or not.</summary>
    public IReadOnlyList<Seat> Entitled => [.. Session.Seated.Where(seat => seat.Covers(Item.Nomination) && !IsExcluded(seat))];

    /// <summary>Those of them who are present.</summary>
    public IReadOnlyList<Seat> Electors => [.. Entitled.Where(seat => seat.IsPresent)];

    /// <summary>How many must vote.</summary>
    public int Quorum => Voting.Quorum.Of(Session.Rules, Entitled.Count);

    /// <summary>Whether the nomination still waits for a commission.</summary>
    public bool Waits => Nomination is { Status: NominationStatus.Submitted or NominationStatus.Deferred };

    internal string ETag => _item.ETag;

    /// <summary>Who acts, as the chain of what was done tells it: never a name.</summary>
    internal string By => SittingActor.Of(_actor);

    internal string OwnSeat => Seat!.Id;

    /// <summary>Whether work on it goes on: in an open sitting, or remotely until its day.</summary>
    public bool IsAtWork(DateTimeOffset now) => Session.Status switch
    {
        SessionStatus.Open => Item.RemoteUntil is not { } until || now < until || Item.Stage != DossierStage.Voting,
        SessionStatus.Closed => Item.RemoteUntil is { } until && now < until,
        _ => false,
    };

    /// <summary>Whether votes are taken now.</summary>
    public bool TakesVotes(DateTimeOffset now) => Item is { Stage: DossierStage.Voting, Ballot.ClosedAt: null } && IsAtWork(now);

    private bool IsExcluded(Seat seat) => Conflicts.Any(conflict => conflict.Seat == seat.Id);
}
