using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>The sessions of everything that somebody manages.</summary>
/// <param name="Sessions">Newest first within each issuer.</param>
/// <param name="Catalogue">Names the badges.</param>
/// <param name="Now">The moment that open and closed are told of.</param>
public sealed record SessionListView(IReadOnlyList<AttendanceSession> Sessions, CatalogueSnapshot Catalogue, DateTimeOffset Now);
