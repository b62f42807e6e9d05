namespace BadgeFunctions.Core.Commissions.Sittings;

/// <summary>What became of something that was to be done in a sitting.</summary>
public enum SittingStatus
{
    /// <summary>It is durable, or was already.</summary>
    Done,

    /// <summary>There is no such session or dossier, or it is not the actor's to change.</summary>
    NotFound,

    /// <summary>It cannot be done now; see <see cref="SittingResult.Refusal"/>.</summary>
    Refused,

    /// <summary>Something is wrong with what was typed.</summary>
    Invalid,
}
