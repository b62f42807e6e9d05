using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class ErasureTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Path = "/api/operations/erasures";

    [Fact]
    public async Task ShowsWhatThereIsThenErasesItAndTheBadgeIsWithdrawn()
    {
        const string Email = "zoe.fontanel@exemple.fr";
        string award = await site.AwardAsync(Email);

        JsonNode preview = Assert.Single(await EraseAsync(new { email = " Zoe.Fontanel@exemple.fr", preview = true }))!;
        Assert.Equal(("nominee", award, "found"), ((string)preview["role"]!, (string)preview["award"]!, (string)preview["outcome"]!));
        Assert.True(await site.Files.ExistsAsync(FileArea.Public, $"images/{award}.png", CancellationToken.None));

        JsonNode erased = Assert.Single(await EraseAsync(new { email = Email }))!;
        await site.PumpAsync();

        Assert.Equal("erased", (string)erased["outcome"]!);
        Assert.Empty(await EraseAsync(new { email = Email, preview = true }));
        using HttpResponseMessage assertion = await site.Client.GetAsync($"/assertions/{award}");
        using HttpResponseMessage image = await site.Client.GetAsync($"/images/{award}.png");
        using HttpResponseMessage page = await site.Client.GetAsync($"/badges/{award}/");
        Assert.Equal(HttpStatusCode.Gone, assertion.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, image.StatusCode);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using HttpResponseMessage nomination = await site.SendAsync(Caller.Operator, HttpMethod.Get, $"/api/nominations/{erased["nomination"]}");
        Assert.Equal(HttpStatusCode.NotFound, nomination.StatusCode);
    }

    [Theory]
    [InlineData("", "required")]
    [InlineData("personne", "email")]
    public async Task TellsWhatIsNoAddress(string email, string code)
    {
        using HttpResponseMessage response = await site.PostAsync(Caller.Operator, Path, new { email });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string)(await response.JsonAsync())["errors"]![0]!["code"]!);
    }

    private async Task<JsonArray> EraseAsync(object body)
    {
        using HttpResponseMessage response = await site.PostAsync(Caller.Operator, Path, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.JsonAsync())["records"]!.AsArray();
    }
}
