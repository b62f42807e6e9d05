using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class TokenTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task ATokenWorksUntilItIsRevoked()
    {
        using HttpResponseMessage created = await site.PostAsync(
            Caller.Operator, "/api/operations/tokens", new { name = " Dominique ", role = "reviewer", issuers = new[] { TestCatalogue.OurIssuer }, days = 30 });
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        JsonNode token = await created.JsonAsync();
        string address = $"/api/operations/tokens/{token["id"]}";
        Assert.Equal(address, created.Headers.Location!.ToString());
        Assert.Equal("Dominique", (string)token["name"]!);
        Assert.Equal(site.Time.GetUtcNow().AddDays(30), (DateTimeOffset)token["expires"]!);
        Assert.Equal(HttpStatusCode.OK, await ListAsync((string)token["token"]!));

        using HttpResponseMessage revoked = await site.SendAsync(Caller.Operator, HttpMethod.Delete, address);
        using HttpResponseMessage again = await site.SendAsync(Caller.Operator, HttpMethod.Delete, address);

        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await ListAsync((string)token["token"]!));
    }

    [Fact]
    public async Task TellsWhatIsWrong()
    {
        using HttpResponseMessage empty = await site.PostAsync(Caller.Operator, "/api/operations/tokens", new { });
        using HttpResponseMessage wrong = await site.PostAsync(
            Caller.Operator, "/api/operations/tokens", new { name = "D", role = "reviewer", issuers = new[] { "inconnu" }, days = 0 });
        using HttpResponseMessage nobodys = await site.PostAsync(Caller.Operator, "/api/operations/tokens", new { name = "D", role = "reviewer" });

        Assert.Equal(["name required", "role required"], await ErrorsAsync(empty));
        Assert.Equal(["issuers[0] unknown", "days range"], await ErrorsAsync(wrong));
        Assert.Equal(["issuers required"], await ErrorsAsync(nobodys));
    }

    private static async Task<IEnumerable<string>> ErrorsAsync(HttpResponseMessage response) =>
        (await response.JsonAsync())["errors"]!.AsArray().Select(error => $"{error!["field"]} {error["code"]}");

    private async Task<HttpStatusCode> ListAsync(string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return response.StatusCode;
    }
}
