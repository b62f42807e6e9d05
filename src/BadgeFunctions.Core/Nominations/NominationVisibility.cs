namespace BadgeFunctions.Core.Nominations;

/// <summary>Which nominations reviewers may know of: those that their nominee agreed to.</summary>
public static class NominationVisibility
{
    /// <summary>Whether reviewers may see a nomination of this status.</summary>
    public static bool IsForReviewers(this NominationStatus status) =>
        status is NominationStatus.Submitted or NominationStatus.Deferred or NominationStatus.Approved or NominationStatus.Refused;

    /// <summary>Whether it has ended: nothing that is added to it now would be looked at.</summary>
    public static bool IsClosed(this NominationStatus status) => status
        is NominationStatus.Approved or NominationStatus.Refused or NominationStatus.Withdrawn
        or NominationStatus.Declined or NominationStatus.Expired or NominationStatus.Merged;
}
