using System.Globalization;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;

namespace BadgeFunctions.Web.Pages.Sitting;

/// <summary>The little that a page asks for again and again.</summary>
/// <param name="Revision">Changes when what the page shows may have changed.</param>
/// <param name="Current">The address of the dossier that is shown to everybody.</param>
public sealed record SittingState(string Revision, string? Current)
{
    /// <summary>The revision of a session and of some of its dossiers: both only grow.</summary>
    public static string RevisionOf(CommissionSession session, IEnumerable<AgendaItem> items) =>
        string.Create(CultureInfo.InvariantCulture, $"{session.Revision}.{items.Sum(item => item.Audit?.Count ?? 0)}");
}
