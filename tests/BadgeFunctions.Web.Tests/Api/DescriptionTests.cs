using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class DescriptionTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task ListsEveryRouteOfTheApi()
    {
        JsonNode document = await ReadAsync();
        foreach (RouteEndpoint endpoint in Endpoints())
        {
            string path = '/' + endpoint.RoutePattern.RawText!.TrimStart('/');
            foreach (string method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods)
            {
                JsonNode? operation = document["paths"]?[path]?[method.ToLowerInvariant()];
                Assert.True(operation is not null, $"{method} {path} is not described.");
                Assert.NotEmpty((string)operation["summary"]!);
                Assert.NotEmpty((string)operation["operationId"]!);
                Assert.NotEmpty(operation["responses"]!.AsObject());
                Assert.Equal(endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null, operation["security"] is not null);
                foreach (string parameter in endpoint.RoutePattern.Parameters.Select(part => part.Name))
                {
                    Assert.Contains(operation["parameters"]!.AsArray(), one => (string)one!["name"]! == parameter && (string)one["in"]! == "path");
                }
            }
        }
    }

    [Theory]
    [InlineData("/api/nominations", "application/json")]
    [InlineData("/api/nominations", "multipart/form-data")]
    [InlineData("/api/nominations/import", "text/csv")]
    [InlineData("/api/nominations/{id}/decision", "application/json")]
    [InlineData("/api/awards/{id}/revocation", "application/json")]
    [InlineData("/api/verify", "application/json")]
    [InlineData("/api/verify", "multipart/form-data")]
    [InlineData("/api/verify", "image/png")]
    [InlineData("/api/operations/tokens", "application/json")]
    [InlineData("/api/catalogue", "application/json", "put")]
    [InlineData("/api/catalogue", "multipart/form-data", "put")]
    public async Task DescribesEveryBody(string path, string type, string method = "post")
    {
        JsonNode document = await ReadAsync();
        JsonNode? body = document["paths"]![path]![method]!["requestBody"];

        Assert.True((bool)body!["required"]!);
        Assert.NotNull(body["content"]?[type]?["schema"]);
    }

    [Fact]
    public async Task DescribesHeadersAndQueries()
    {
        JsonNode document = await ReadAsync();

        Assert.Contains(document["paths"]!["/api/nominations"]!["post"]!["parameters"]!.AsArray(), one => (string)one!["name"]! == "Idempotency-Key");
        Assert.Equal(
            ["badge", "continuation", "limit", "status"],
            document["paths"]!["/api/nominations"]!["get"]!["parameters"]!.AsArray().Select(one => (string)one!["name"]!).Order());
        Assert.Equal(["key"], document["paths"]!["/api/nominations/{id}"]!["get"]!["parameters"]!.AsArray().Select(one => (string)one!["name"]!).Where(name => name != "id"));
    }

    [Theory]
    [InlineData("NominationBody", "badge,email,familyName,givenName")]
    [InlineData("EvidenceBody", "")]
    [InlineData("DecisionBody", "outcome")]
    [InlineData("OpinionBody", "admissible,id")]
    [InlineData("RevocationBody", "reason")]
    [InlineData("VerifyBody", "url")]
    [InlineData("NominationListResource", "items")]
    [InlineData("CheckResource", "detail,id,result")]
    public async Task SaysWhichMembersAreAlwaysThere(string schema, string required)
    {
        JsonNode document = await ReadAsync();
        IEnumerable<string> names = document["components"]!["schemas"]![schema]!["required"]?.AsArray().Select(name => (string)name!) ?? [];

        Assert.Equal(required, string.Join(',', names.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task SaysWhatItIsAndHowToAuthenticate()
    {
        JsonNode document = await ReadAsync();

        Assert.StartsWith("3.", (string)document["openapi"]!);
        Assert.Equal("BadgeFunctions", (string)document["info"]!["title"]!);
        Assert.Equal("bearer", (string)document["components"]!["securitySchemes"]!["bearer"]!["scheme"]!);
        Assert.Equal(TestSite.PublicBaseUrl, (string)document["servers"]![0]!["url"]!);
    }

    [Fact]
    public async Task NamesEveryReferenceItUses()
    {
        JsonNode document = await ReadAsync();
        List<string> references = [];
        Collect(document, references);

        Assert.NotEmpty(references);
        Assert.All(references, reference =>
        {
            JsonNode? target = document;
            foreach (string step in reference.TrimStart('#', '/').Split('/'))
            {
                target = target?[step];
            }

            Assert.True(target is not null, reference);
        });
    }

    private static void Collect(JsonNode? node, List<string> references)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? value) in members)
                {
                    if (name == "$ref" && value is JsonValue)
                    {
                        references.Add((string)value!);
                    }

                    Collect(value, references);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Collect(item, references);
                }

                break;
        }
    }

    private async Task<JsonNode> ReadAsync() => JsonNode.Parse(await site.Client.GetStringAsync("/openapi/v1.json"))!;

    private IEnumerable<RouteEndpoint> Endpoints() => site.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/') is { } path && (path.StartsWith("api/", StringComparison.Ordinal) || path is "healthz" or "readyz"));
}
