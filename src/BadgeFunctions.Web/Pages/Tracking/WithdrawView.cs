using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Tracking;

/// <summary>A nomination that its nominee is about to take back.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Badge">The badge asked for.</param>
/// <param name="Key">The nominee's own token.</param>
public sealed record WithdrawView(Nomination Nomination, Badge Badge, string Key);
