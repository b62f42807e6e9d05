using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Components;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>The form for an issuer's place in the tree.</summary>
/// <param name="Issuer">The issuer as it is.</param>
/// <param name="Tree">All issuers as they are.</param>
/// <param name="All">All issuers, in the catalogue's order.</param>
/// <param name="Parent">The issuer above, as chosen.</param>
/// <param name="Delegated">The matters that are ticked.</param>
/// <param name="Revision">What the editor saw.</param>
/// <param name="Problems">What has to be corrected.</param>
/// <param name="Conflict">Whether somebody else changed it in the meantime.</param>
/// <param name="Done">Whether it was just saved.</param>
public sealed record PlaceView(
    Issuer Issuer,
    IssuerTree Tree,
    IReadOnlyList<Issuer> All,
    string? Parent,
    IReadOnlyList<Matter> Delegated,
    string Revision,
    FormProblems Problems,
    bool Conflict,
    bool Done);
