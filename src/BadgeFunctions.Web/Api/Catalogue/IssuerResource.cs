using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>An authority that issues badges.</summary>
/// <param name="Id">The issuer's permanent id.</param>
/// <param name="Name">The name that people know.</param>
/// <param name="Url">Its own site.</param>
public sealed record IssuerResource(string Id, string Name, string Url)
{
    internal static IssuerResource Of(Issuer issuer) => new(issuer.Id, issuer.Name, issuer.Url);
}
