using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>The papers of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Slips">One a pupil.</param>
/// <param name="Place">Where a code is typed.</param>
public sealed record CodesView(ClassList Class, IReadOnlyList<Slip> Slips, string Place);
