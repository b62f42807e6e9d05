using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Tracking;

/// <summary>A nomination as those who sent it follow it.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Award">What became of an approval, once it exists.</param>
/// <param name="JustSent">Whether it came in a moment ago.</param>
/// <param name="Key">The link's token.</param>
/// <param name="ProofRepeated">Whether the question for the address was just asked for once more.</param>
public sealed record TrackingView(Nomination Nomination, Badge Badge, Award? Award, bool JustSent, string Key, bool ProofRepeated)
{
    /// <summary>The token with which the nominee may try again or take it back; absent for everybody else.</summary>
    public string? OwnKey { get; init; }

    /// <summary>When the commission meets next, as far as the issuer said.</summary>
    public DateOnly? NextCommission { get; init; }

    /// <summary>Whether the nominee may open the dossier again.</summary>
    public bool CanRetry => OwnKey is not null && RetryNomination.IsPossible(Nomination);

    /// <summary>Whether the nominee may take it back.</summary>
    public bool CanWithdraw => OwnKey is not null && WithdrawNomination.IsPossible(Nomination.Status);

    /// <summary>Whether everybody can see the badge.</summary>
    public bool IsPublished => Award?.State == AwardState.Published;

    /// <summary>The key of the words for where it stands.</summary>
    public string State => Nomination.Status switch
    {
        NominationStatus.Approved when Award?.Revocation is not null => "revoked",
        NominationStatus.Approved when IsPublished => "published",
        NominationStatus.Expired when Nomination is { ProvedAt: null, NominatedBy: null or "" } => "unproved",
        var status => StatusLabel.Key(status),
    };

    /// <summary>The steps in their order, those ahead included.</summary>
    public IReadOnlyList<TrackingStep> Steps
    {
        get
        {
            bool isSent = Nomination.Status is not (NominationStatus.Draft or NominationStatus.AwaitingProof);
            List<TrackingStep> steps = [new("tracking.step-sent", isSent ? Nomination.SubmittedAt : null)];
            if (Nomination is { NominatedBy: not null, Nominee.Code: null })
            {
                steps.Add(new TrackingStep("tracking.step-consent", Nomination.ConsentedAt));
            }

            if (Nomination.Status is NominationStatus.Declined or NominationStatus.Expired or NominationStatus.Withdrawn)
            {
                return steps;
            }

            bool decided = Nomination.Status is NominationStatus.Approved or NominationStatus.Refused;
            steps.Add(new TrackingStep("tracking.step-decision", decided ? Nomination.Decision?.At : null));
            if (Nomination.Status != NominationStatus.Refused)
            {
                steps.Add(new TrackingStep("tracking.step-published", IsPublished ? Award?.IssuedOn : null));
            }

            return steps;
        }
    }
}
