using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Review;

/// <summary>Where a nomination stands after a decision; issuance follows an approval by itself.</summary>
/// <param name="Id">The nomination's id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Award">The id of the award that follows from an approval.</param>
public sealed record NominationState(string Id, NominationStatus Status, string? Award);
