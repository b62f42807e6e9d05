using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>A nomination that was taken in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="TrackingUrl">A page that tells where it stands; whoever has the link may see it.</param>
public sealed record NominationCreated(string Id, NominationStatus Status, string TrackingUrl);
