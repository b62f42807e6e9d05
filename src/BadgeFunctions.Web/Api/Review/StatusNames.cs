using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>Statuses as addresses spell them: the same words as in JSON.</summary>
internal static class StatusNames
{
    public static NominationStatus? Find(string? name) => name switch
    {
        "submitted" => NominationStatus.Submitted,
        "deferred" => NominationStatus.Deferred,
        "approved" => NominationStatus.Approved,
        "refused" => NominationStatus.Refused,
        "declined" => NominationStatus.Declined,
        "expired" => NominationStatus.Expired,
        _ => null,
    };
}
