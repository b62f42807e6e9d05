using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.OwnAccount;

/// <summary>Somebody's own page: who they are here, what they may do, where they are signed in.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Department">The department of their account.</param>
/// <param name="Catalogue">Names the issuers.</param>
/// <param name="Sessions">Where they are signed in, the newest first.</param>
/// <param name="Current">The id of the session of this very request.</param>
/// <param name="Ended">Whether a session was just ended.</param>
public sealed record AccountView(
    Actor Actor, string? Department, CatalogueSnapshot Catalogue, IReadOnlyList<AccessSession> Sessions, string? Current, bool Ended)
{
    /// <summary>The name of an issuer, or its id when it has left the catalogue.</summary>
    public string NameOf(string issuer) => Catalogue.FindIssuer(issuer)?.Name ?? issuer;
}
