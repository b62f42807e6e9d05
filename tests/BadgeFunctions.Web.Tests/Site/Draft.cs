namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Nominations that nothing is wrong with. The people are invented.</summary>
internal static class Draft
{
    public static object Of(string email, string badge = TestCatalogue.OurBadge) => new
    {
        badge,
        familyName = "Martin",
        givenName = "Camille",
        email,
        reason = "Accompagne ses collègues.",
        evidence = new[] { new { title = "Compte rendu", url = "https://exemple.fr/cr", date = "2026-03-01" } },
    };
}
