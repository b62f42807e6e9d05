using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Two issuers with a badge each, with the smallest art there is.</summary>
internal static class TestCatalogue
{
    public const string OurIssuer = "rectorat";
    public const string OtherIssuer = "lycee";
    public const string OurBadge = "tutorat";
    public const string OtherBadge = "robotique";

    private static ReadOnlyMemory<byte> Json =>
        """
        {
          "issuers": [
            { "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" },
            { "id": "lycee", "name": "Lycée", "url": "https://lycee.example", "email": "badges@lycee.example" }
          ],
          "badges": [
            { "id": "tutorat", "name": "Tutorat", "description": "Accompagne.", "criteria": "Le montrer.", "issuer": "rectorat",
              "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } },
            { "id": "robotique", "name": "Robotique", "description": "Construit.", "criteria": "Le montrer.", "issuer": "lycee",
              "image": { "png": "a.png", "svg": "a.svg", "alt": "Un rond" } }
          ]
        }
        """u8.ToArray();

    public static Task InstallAsync(InstallCatalogue install)
    {
        CatalogueReading reading = CatalogueReader.Read(Json);
        Assert.Empty(reading.Errors);
        return install.ExecuteAsync(reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), CancellationToken.None);
    }
}
