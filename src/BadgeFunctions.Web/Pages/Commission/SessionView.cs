using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Outside;
using BadgeFunctions.Core.Commissions.Seats;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>A session, as much of it as the visitor may know.</summary>
/// <param name="Session">The session.</param>
/// <param name="Issuer">Whose commission it is.</param>
/// <param name="Now">The moment.</param>
public sealed record SessionView(CommissionSession Session, Issuer Issuer, DateTimeOffset Now)
{
    /// <summary>Whether the visitor is a member of the issuer's commission: they may know who sits, and sign up.</summary>
    public bool IsMember { get; init; }

    /// <summary>Whether the visitor manages the issuer.</summary>
    public bool Manages { get; init; }

    /// <summary>Whether anybody is signed in.</summary>
    public bool IsSignedIn { get; init; }

    /// <summary>The visitor's own place.</summary>
    public Seat? Own { get; init; }

    /// <summary>Whether the composition is as the rules say.</summary>
    public IReadOnlyList<CompositionCheck> Checks { get; init; } = [];

    /// <summary>How many other seats each account has this school year.</summary>
    public IReadOnlyDictionary<string, int> Turns { get; init; } = new Dictionary<string, int>();

    /// <summary>The members who could be given a seat.</summary>
    public IReadOnlyList<Account> Candidates { get; init; } = [];

    /// <summary>The dossiers of the agenda, for the invitation of a reviewer from outside.</summary>
    public IReadOnlyList<Choice> Dossiers { get; init; } = [];

    /// <summary>The invitation of a reviewer from outside, as typed.</summary>
    public ReviewerDraft Reviewer { get; init; } = ReviewerDraft.Empty;

    /// <summary>What has to be corrected.</summary>
    public FormProblems Problems { get; init; } = FormProblems.None;

    /// <summary>What was just done.</summary>
    public string? News { get; init; }

    /// <summary>Whether members may still sign up and give seats back.</summary>
    public bool IsPlanned => Session.Status == SessionStatus.Planned;

    /// <summary>Whether seats and roles may still change.</summary>
    public bool IsAhead => Session.Status is SessionStatus.Planned or SessionStatus.Open;

    /// <summary>Whether the visitor may go to the sitting.</summary>
    public bool Sits => Manages || Own is { State: SeatState.Seated };
}
