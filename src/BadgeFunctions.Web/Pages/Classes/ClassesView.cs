using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.Classes;

/// <summary>The classes that an assessor sees.</summary>
/// <param name="Classes">In their order.</param>
/// <param name="Catalogue">For the issuers' names.</param>
/// <param name="Deleted">Whether one was just removed.</param>
public sealed record ClassesView(IReadOnlyList<ClassList> Classes, CatalogueSnapshot Catalogue, bool Deleted);
