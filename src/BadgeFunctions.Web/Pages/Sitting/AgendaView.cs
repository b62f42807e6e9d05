using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>The agenda while it is made.</summary>
/// <param name="Sitting">The sitting, with what is on the agenda.</param>
/// <param name="Waiting">What waits and is on no agenda.</param>
public sealed record AgendaView(SittingView Sitting, IReadOnlyList<NominationSummary> Waiting);
