using System.Text;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Catalogue.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Site;

/// <summary>Gives a site a catalogue of a test's own.</summary>
internal static class InstalledCatalogue
{
    /// <summary>Installs badges of the two issuers of <see cref="TestCatalogue"/>.</summary>
    /// <param name="site">The site.</param>
    /// <param name="badges">JSON objects; name, description and criteria are filled in.</param>
    public static async Task<CatalogueInstallation> InstallAsync(this TestSite site, params string[] badges)
    {
        string json =
            $$"""
            {
              "issuers": [
                { "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example", "kind": "rectorat", "commissionDates": ["2026-03-01", "2026-06-11"] },
                { "id": "lycee", "name": "Lycée", "url": "https://lycee.example", "email": "badges@lycee.example" }
              ],
              "badges": [{{string.Join(", ", badges)}}]
            }
            """;
        CatalogueReading reading = CatalogueReader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Empty(reading.Errors);
        return await site.Services.GetRequiredService<InstallCatalogue>().ExecuteAsync(
            reading.Document!, (_, _) => Task.FromResult(ReadOnlyMemory<byte>.Empty), TestContext.Current.CancellationToken);
    }

    /// <summary>A badge as JSON.</summary>
    public static string Badge(string id, string more = "", string issuer = "rectorat") =>
        $$"""{ "id": "{{id}}", "name": "Badge {{id}}", "description": "Décrit {{id}}.", "criteria": "Le montrer.", "issuer": "{{issuer}}"{{(more.Length == 0 ? "" : ", " + more)}} }""";
}
