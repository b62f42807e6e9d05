using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class AwardTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task TellsTheFactsAndNamesNobody()
    {
        string award = await site.AwardAsync("fait@exemple.fr");
        using HttpResponseMessage response = await site.Client.GetAsync($"/api/awards/{award}");

        JsonNode facts = await response.JsonAsync();
        Assert.Equal("published", (string)facts["state"]!);
        Assert.Equal(TestCatalogue.OurBadge, (string)facts["badge"]!);
        Assert.Equal("Rectorat", (string)facts["issuer"]!["name"]!);
        Assert.False((bool)facts["revoked"]!);
        Assert.Equal($"{TestSite.PublicBaseUrl}/badges/{award}/", (string)facts["addresses"]!["page"]!);
        string text = facts.ToJsonString();
        Assert.DoesNotContain("Martin", text);
        Assert.DoesNotContain("exemple.fr", text);
        Assert.DoesNotContain("salt", text);
    }

    [Fact]
    public async Task ARevocationShowsInPublicWithoutItsReason()
    {
        string award = await site.AwardAsync("revoque@exemple.fr");
        using HttpResponseMessage revoked = await site.PostAsync(
            Caller.Operator, $"/api/awards/{award}/revocation", new { reason = "Camille a triché", category = "misconduct" });
        await site.PumpAsync();
        using HttpResponseMessage read = await site.Client.GetAsync($"/api/awards/{award}");
        using HttpResponseMessage assertion = await site.Client.GetAsync($"/assertions/{award}");

        Assert.Equal(HttpStatusCode.Accepted, revoked.StatusCode);
        JsonNode facts = await read.JsonAsync();
        Assert.True((bool)facts["revoked"]!);
        Assert.Equal("misconduct", (string)facts["revocationCategory"]!);
        Assert.DoesNotContain("triché", facts.ToJsonString());
        Assert.Equal(HttpStatusCode.Gone, assertion.StatusCode);
    }

    [Fact]
    public async Task OnlyAPublishedAwardIsRevoked()
    {
        string id = (string)(await site.NominateAsync("encours@exemple.fr"))["id"]!;
        using HttpResponseMessage decided = await site.PostAsync(Caller.Reviewer, $"/api/nominations/{id}/decision", new { outcome = "approved" });
        string award = (string)(await decided.JsonAsync())["award"]!;
        foreach (Core.Ports.ReceivedMessage message in await site.Queue.ReceiveAsync("approvals", 100, TimeSpan.Zero, CancellationToken.None))
        {
            await Handler("approvals").HandleAsync(message, CancellationToken.None);
        }

        using HttpResponseMessage response = await site.PostAsync(Caller.Operator, $"/api/awards/{award}/revocation", new { reason = "Trop tôt" });

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
        Assert.Equal("not-published", await response.ProblemAsync());
    }

    [Theory]
    [InlineData("{}", "reason", "required")]
    [InlineData("""{ "reason": " " }""", "reason", "required")]
    [InlineData("""{ "reason": "x", "category": 77 }""", "category", "unknown")]
    public async Task SaysWhatIsWrongWithARevocation(string json, string field, string code)
    {
        using StringContent content = new(json, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await site.SendAsync(Caller.Operator, HttpMethod.Post, "/api/awards/00000000000000000000000000/revocation", content);

        JsonNode error = (await response.JsonAsync())["errors"]![0]!;
        Assert.Equal((field, code), ((string)error["field"]!, (string)error["code"]!));
    }

    [Fact]
    public async Task DoesNotFindAnAwardThatIsNotThere()
    {
        using HttpResponseMessage read = await site.Client.GetAsync("/api/awards/00000000000000000000000000");
        using HttpResponseMessage revoked = await site.PostAsync(Caller.Operator, "/api/awards/nothing/revocation", new { reason = "x" });

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, revoked.StatusCode);
    }

    private Core.Ports.IMessageHandler Handler(string queue) =>
        ((IEnumerable<Core.Ports.IMessageHandler>)site.Services.GetService(typeof(IEnumerable<Core.Ports.IMessageHandler>))!).Single(handler => handler.Queue == queue);
}
