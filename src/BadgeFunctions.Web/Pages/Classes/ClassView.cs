using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>A class, and what can be done with it.</summary>
/// <param name="Class">The class.</param>
/// <param name="Badges">The badges that its assessor may award.</param>
/// <param name="Pasted">Pupils to be added, as typed.</param>
/// <param name="Problems">What has to be corrected in them.</param>
/// <param name="Saved">Whether it was changed a moment ago.</param>
public sealed record ClassView(ClassList Class, IReadOnlyList<Badge> Badges, string? Pasted, FormProblems Problems, bool Saved);
