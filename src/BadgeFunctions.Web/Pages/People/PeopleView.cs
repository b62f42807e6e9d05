using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.People;

/// <summary>People, and by what they are looked for.</summary>
/// <param name="Issuer">Whose people; everybody's in reach when absent.</param>
/// <param name="People">Those who were found.</param>
/// <param name="Filter">What was asked for.</param>
/// <param name="Departments">The departments to choose from.</param>
/// <param name="Managed">The issuers to choose from.</param>
/// <param name="Catalogue">The issuers.</param>
/// <param name="Today">The day by which somebody is absent or not.</param>
public sealed record PeopleView(
    Issuer? Issuer,
    IReadOnlyList<Account> People,
    PeopleFilter Filter,
    IReadOnlyList<string> Departments,
    IReadOnlyList<Issuer> Managed,
    CatalogueSnapshot Catalogue,
    DateOnly Today);
