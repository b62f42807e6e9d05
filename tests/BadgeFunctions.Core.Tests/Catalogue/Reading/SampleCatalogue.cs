using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Tests.Catalogue.Reading;

internal static class SampleCatalogue
{
    public static JsonObject New() => new()
    {
        ["issuers"] = new JsonArray(Issuer("rectorat")),
        ["badges"] = new JsonArray(Badge("first"), Badge("second"), Badge("third")),
    };

    public static JsonObject Issuer(string id) => new()
    {
        ["id"] = id,
        ["name"] = "Rectorat",
        ["url"] = "https://rectorat.example",
        ["email"] = "badges@rectorat.example",
    };

    public static JsonObject Badge(string id) => new()
    {
        ["id"] = id,
        ["name"] = "Un badge",
        ["description"] = "Ce qu’il reconnaît.",
        ["criteria"] = "Ce qu’il faut montrer.",
        ["issuer"] = "rectorat",
    };

    public static CatalogueReading Read(JsonObject catalogue) => Read(catalogue.ToJsonString());

    public static CatalogueReading Read(string json) => CatalogueReader.Read(Encoding.UTF8.GetBytes(json));
}
