using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Review;

/// <summary>A nomination as a reviewer studies it.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Form">The decision as typed so far.</param>
/// <param name="Problems">What has to be corrected in it.</param>
/// <param name="Next">The id of the next nomination to be studied, if there is one.</param>
/// <param name="Outcome">What became of the decision that was just sent, if one was.</param>
/// <param name="ShowsAward">Whether to link to the award.</param>
/// <param name="LookAlikes">Nominations that may be of the same person.</param>
public sealed record DossierView(
    Nomination Nomination,
    Badge Badge,
    DecisionForm Form,
    FormProblems Problems,
    string? Next,
    DossierOutcome Outcome,
    bool ShowsAward,
    IReadOnlyList<Nomination> LookAlikes)
{
    /// <summary>Why the one who looks may not decide alone, as a code of <see cref="Core.Problems.ProblemCodes"/>.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether a decision can be taken.</summary>
    public bool IsOpen => Nomination.Status is NominationStatus.Submitted or NominationStatus.Deferred;

    /// <summary>Whether the form for a decision is shown.</summary>
    public bool AsksForDecision => IsOpen && Obstacle is null && Outcome is not (DossierOutcome.Taken or DossierOutcome.Conflict);
}
