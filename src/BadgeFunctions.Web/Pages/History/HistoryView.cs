using BadgeFunctions.Core.Audit.Checking;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.History;

/// <summary>What was done with a nomination.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge's name.</param>
/// <param name="Lines">What was done, oldest first.</param>
/// <param name="Report">Whether the chains hold.</param>
public sealed record HistoryView(Nomination Nomination, string Badge, IReadOnlyList<HistoryLine> Lines, AuditReport Report);
