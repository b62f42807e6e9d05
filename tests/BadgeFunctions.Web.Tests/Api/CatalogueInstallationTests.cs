using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using BadgeFunctions.Web.Tests.Site.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class CatalogueInstallationTests
{
    private const string Plain =
        """
        {
          "issuers": [{ "id": "rectorat", "name": "Rectorat", "url": "https://rectorat.example", "email": "badges@rectorat.example" }],
          "badges": [{ "id": "lecture", "name": "Lecture", "description": "Lit.", "criteria": "Le montrer.", "issuer": "rectorat" }]
        }
        """;

    private static string WithArt { get; } = Plain.Replace(
        "\"issuer\": \"rectorat\"", "\"issuer\": \"rectorat\", \"image\": { \"png\": \"art/l.png\", \"svg\": \"art/l.svg\", \"alt\": \"Un livre\" }", StringComparison.Ordinal);

    [Fact]
    public async Task InstallsAndPublishesAndSaysWhatChanged()
    {
        await using TestSite site = await TestSite.StartAsync();

        JsonNode first = await InstallAsync(site, Json(Plain));
        JsonNode again = await InstallAsync(site, Json(Plain));
        JsonNode changed = await InstallAsync(site, Json(Plain.Replace("Lit.", "Lit et fait lire.", StringComparison.Ordinal)));

        Assert.Equal(("lecture", 1, "new"), BadgeOf(first));
        Assert.Equal(["robotique", "tutorat"], first["removed"]!.AsArray().Select(id => (string)id!).Order());
        Assert.Equal(("lecture", 1, "unchanged"), BadgeOf(again));
        Assert.Empty(again["removed"]!.AsArray());
        Assert.Equal(("lecture", 2, "new-version"), BadgeOf(changed));
        using HttpResponseMessage list = await site.Client.GetAsync("/api/badges");
        Assert.Equal("Lit et fait lire.", (string)(await list.JsonAsync())["items"]![0]!["description"]!);
        foreach (string file in new[] { "achievements/lecture/1", "achievements/lecture/2.png", "issuers/rectorat", ".well-known/jwks.json", "assets/badge.css" })
        {
            Assert.True(await site.Files.ExistsAsync(FileArea.Public, file, CancellationToken.None), file);
        }
    }

    [Fact]
    public async Task TakesTheArtFromTheForm()
    {
        await using TestSite site = await TestSite.StartAsync();

        JsonNode installed = await InstallAsync(site, Form(("catalogue", WithArt), ("art/l.png", "png"), ("art/l.svg", "svg")));

        Assert.Equal(("lecture", 1, "new"), BadgeOf(installed));
    }

    [Fact]
    public async Task ABadgeThatComesBackGoesOnFromItsLastVersion()
    {
        await using TestSite site = await TestSite.StartAsync();
        await InstallAsync(site, Json(Plain));
        string other = Plain.Replace("\"lecture\"", "\"ecriture\"", StringComparison.Ordinal);
        await InstallAsync(site, Json(other));

        JsonNode same = await InstallAsync(site, Json(Plain));
        await InstallAsync(site, Json(other));
        JsonNode different = await InstallAsync(site, Json(Plain.Replace("Lit.", "Relit.", StringComparison.Ordinal)));

        Assert.Equal(("lecture", 1, "new"), BadgeOf(same));
        Assert.Equal(("lecture", 2, "new"), BadgeOf(different));
    }

    [Fact]
    public async Task TellsEverythingThatIsWrongAndChangesNothing()
    {
        await using TestSite site = await TestSite.StartAsync();
        string wrong = Plain.Replace("\"name\": \"Lecture\", ", string.Empty, StringComparison.Ordinal).Replace("https://rectorat.example", "rectorat", StringComparison.Ordinal);

        using HttpResponseMessage response = await site.SendAsync(Caller.Operator, HttpMethod.Put, "/api/catalogue", Json(wrong));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            [("badges[0].name", "required"), ("issuers[0].url", "url")],
            (await ErrorsAsync(response)).Order());
        using HttpResponseMessage list = await site.Client.GetAsync("/api/badges");
        Assert.Equal(2, (await list.JsonAsync())["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task TellsWhichArtIsMissingAndWhichNobodyNames()
    {
        await using TestSite site = await TestSite.StartAsync();

        using HttpResponseMessage response = await site.SendAsync(
            Caller.Operator, HttpMethod.Put, "/api/catalogue", Form(("catalogue", WithArt), ("art/l.png", "png"), ("../../etc/passwd", "x")));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            [("../../etc/passwd", "art-not-named"), ("badges[0].image.svg", "art-missing")],
            (await ErrorsAsync(response)).Order());
    }

    [Fact]
    public async Task RefusesACatalogueWhoseArtLeavesItsFolder()
    {
        await using TestSite site = await TestSite.StartAsync();
        string climbing = WithArt.Replace("art/l.png", "../l.png", StringComparison.Ordinal);

        using HttpResponseMessage response = await site.SendAsync(
            Caller.Operator, HttpMethod.Put, "/api/catalogue", Form(("catalogue", climbing), ("../l.png", "png"), ("art/l.svg", "svg")));

        Assert.Equal(("badges[0].image.png", "file-name"), Assert.Single(await ErrorsAsync(response)));
    }

    [Fact]
    public async Task TellsWhoseArtCannotBeUsed()
    {
        RefusedArt art = new();
        await using TestSite site = await TestSite.StartAsync(services: services => services.AddSingleton<IBadgeArt>(art));
        art.Refuse = true;
        using HttpRequestMessage request = new(HttpMethod.Put, "/api/catalogue") { Content = Form(("catalogue", WithArt), ("art/l.png", "png"), ("art/l.svg", "svg")) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TestSite.OperatorToken);
        request.Headers.AcceptLanguage.ParseAdd("en");
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        JsonNode error = (await response.JsonAsync())["errors"]!.AsArray().Single()!;
        Assert.Equal(("badges[0].image", "art-unusable"), ((string)error["field"]!, (string)error["code"]!));
        Assert.Equal("This image cannot be used (not-square).", (string)error["message"]!);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", HttpStatusCode.RequestEntityTooLarge)]
    public async Task RefusesWhatIsNoCatalogueOrTooLong(string type, HttpStatusCode expected)
    {
        await using TestSite site = await TestSite.StartAsync();
        using ByteArrayContent content = new(new byte[(5 * 1024 * 1024) + 1]);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);

        using HttpResponseMessage response = await site.SendAsync(Caller.Operator, HttpMethod.Put, "/api/catalogue", content);

        Assert.Equal(expected, response.StatusCode);
    }

    private static StringContent Json(string catalogue) => new(catalogue, Encoding.UTF8, "application/json");

    private static MultipartFormDataContent Form(params (string Name, string Content)[] parts)
    {
        MultipartFormDataContent form = new();
        foreach ((string name, string content) in parts)
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), name, name);
        }

        return form;
    }

    private static async Task<JsonNode> InstallAsync(TestSite site, HttpContent content)
    {
        using HttpResponseMessage response = await site.SendAsync(Caller.Operator, HttpMethod.Put, "/api/catalogue", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }

    private static (string Id, int Version, string Change) BadgeOf(JsonNode installed)
    {
        JsonNode badge = Assert.Single(installed["badges"]!.AsArray())!;
        return ((string)badge["id"]!, (int)badge["version"]!, (string)badge["change"]!);
    }

    private static async Task<IReadOnlyList<(string Field, string Code)>> ErrorsAsync(HttpResponseMessage response) =>
        [.. (await response.JsonAsync())["errors"]!.AsArray().Select(error => ((string)error!["field"]!, (string)error["code"]!))];
}
