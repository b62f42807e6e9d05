using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.Assess;

/// <summary>A class at a glance for one badge.</summary>
/// <param name="Class">The class.</param>
/// <param name="Badge">The badge.</param>
/// <param name="Rows">Its pupils.</param>
public sealed record AssessView(ClassList Class, Badge Badge, IReadOnlyList<AssessRow> Rows)
{
    /// <summary>How many pupils achieved it.</summary>
    public int Achieved => Rows.Count(row => row.Progress.IsAchieved);
}
