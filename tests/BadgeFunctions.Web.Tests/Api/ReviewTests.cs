using System.Net;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Api;

public sealed class ReviewTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task PagesThroughTheListWithoutRepeatingOrMissingAny()
    {
        await using TestSite alone = await TestSite.StartAsync();
        HashSet<string> sent = [];
        for (int i = 0; i < 5; i++)
        {
            sent.Add((string)(await alone.NominateAsync($"page{i}@exemple.fr"))["id"]!);
        }

        List<string> seen = [];
        string? continuation = null;
        do
        {
            string query = continuation is null ? string.Empty : $"&continuation={Uri.EscapeDataString(continuation)}";
            using HttpResponseMessage response = await alone.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations?status=submitted&limit=2{query}");
            JsonNode list = await response.JsonAsync();
            seen.AddRange(list["items"]!.AsArray().Select(item => (string)item!["id"]!));
            continuation = (string?)list["continuation"];
        }
        while (continuation is not null);

        Assert.Equal(5, seen.Count);
        Assert.True(sent.SetEquals(seen));
    }

    [Theory]
    [InlineData("status=unknown", "status")]
    [InlineData("status=awaiting-consent", "status")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    public async Task RefusesAFilterThatMakesNoSense(string query, string field)
    {
        using HttpResponseMessage response = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(field, (string)(await response.JsonAsync())["errors"]![0]!["field"]!);
    }

    [Fact]
    public async Task AnswersAnUnreadableNumberWithAProblem()
    {
        using HttpResponseMessage response = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, "/api/nominations?limit=many");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("bad-request", await response.ProblemAsync());
    }

    [Fact]
    public async Task ShowsTheWholeDossierToAReviewer()
    {
        string id = (string)(await site.NominateAsync("dossier@exemple.fr"))["id"]!;
        using HttpResponseMessage response = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations/{id}");

        JsonNode nomination = await response.JsonAsync();
        Assert.Equal("dossier@exemple.fr", (string)nomination["nominee"]!["email"]!);
        Assert.Equal("form", (string)nomination["origin"]!);
        Assert.Equal("link", (string)nomination["evidence"]![0]!["kind"]!);
    }

    [Fact]
    public async Task ShowsTheSenderWhereItStandsAndWhoDecidedToNobody()
    {
        JsonNode created = await site.NominateAsync("suivi@exemple.fr");
        string id = (string)created["id"]!;
        using HttpResponseMessage decided = await site.PostAsync(
            Caller.Reviewer, $"/api/nominations/{id}/decision", new { outcome = "refused", reason = "Pas encore." });
        using HttpResponseMessage response = await site.Client.GetAsync(
            new Uri((string)created["trackingUrl"]!).PathAndQuery.Replace("/tracking/", "/api/nominations/", StringComparison.Ordinal));

        JsonNode nomination = await response.JsonAsync();
        Assert.Equal("refused", (string)nomination["status"]!);
        Assert.Equal("Pas encore.", (string)nomination["decision"]!["reason"]!);
        Assert.Null(nomination["decision"]!["by"]);
        Assert.Null(nomination["nominee"]);
        Assert.DoesNotContain("Dominique", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AKeyOpensOnlyItsOwnNomination()
    {
        JsonNode mine = await site.NominateAsync("mienne@exemple.fr");
        JsonNode other = await site.NominateAsync("autre@exemple.fr");
        string key = new Uri((string)mine["trackingUrl"]!).Query;

        using HttpResponseMessage response = await site.Client.GetAsync($"/api/nominations/{other["id"]}{key}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task ShowsNobodyANominationWhoseNomineeHasNotAgreed()
    {
        using HttpResponseMessage created = await site.PostAsync(Caller.Operator, "/api/nominations", new
        {
            badge = TestCatalogue.OurBadge,
            familyName = "P",
            givenName = "L",
            email = "attente@exemple.fr",
            nominatedBy = "chef@exemple.fr",
        });
        using HttpResponseMessage read = await site.SendAsync(Caller.Operator, HttpMethod.Get, $"/api/nominations/{(await created.JsonAsync())["id"]}");

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    [Fact]
    public async Task ADecisionStandsAndRepeatingItChangesNothing()
    {
        string id = (string)(await site.NominateAsync("decision@exemple.fr"))["id"]!;
        using HttpResponseMessage first = await site.PostAsync(Caller.Reviewer, $"/api/nominations/{id}/decision", new { outcome = "approved" });
        using HttpResponseMessage again = await site.PostAsync(Caller.Operator, $"/api/nominations/{id}/decision", new { outcome = "approved" });
        using HttpResponseMessage other = await site.PostAsync(Caller.Reviewer, $"/api/nominations/{id}/decision", new { outcome = "refused", reason = "Non." });

        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal((string)(await first.JsonAsync())["award"]!, (string)(await again.JsonAsync())["award"]!);
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal("already-decided", await other.ProblemAsync());
    }

    [Theory]
    [InlineData("{}", "outcome", "required")]
    [InlineData("""{ "outcome": 99 }""", "outcome", "unknown")]
    [InlineData("""{ "outcome": "maybe" }""", "outcome", "type")]
    [InlineData("""{ "outcome": "refused" }""", "reason", "required")]
    [InlineData("""{ "outcome": "approved", "evidence": [{ "admissible": true }] }""", "evidence[0].id", "required")]
    [InlineData("""{ "outcome": "approved", "evidence": [{ "id": "x" }] }""", "evidence[0].admissible", "required")]
    [InlineData("""{ "outcome": "approved", "evidence": [null] }""", "evidence[0].id", "required")]
    [InlineData("""{ "outcome": "approved", "evidence": [{ "id": "x", "admissible": true }] }""", "evidence[0].id", "unknown")]
    public async Task SaysWhatIsWrongWithADecision(string json, string field, string code)
    {
        string id = (string)(await site.NominateAsync($"faux{Math.Abs(json.GetHashCode(StringComparison.Ordinal))}@exemple.fr"))["id"]!;
        using StringContent content = new(json, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await site.SendAsync(Caller.Reviewer, HttpMethod.Post, $"/api/nominations/{id}/decision", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        JsonNode error = (await response.JsonAsync())["errors"]![0]!;
        Assert.Equal((field, code), ((string)error["field"]!, (string)error["code"]!));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("tutorat.00000000000000000000000000")]
    [InlineData("..%2F..%2Fetc")]
    public async Task DoesNotFindWhatIsNotThere(string id)
    {
        using HttpResponseMessage read = await site.SendAsync(Caller.Operator, HttpMethod.Get, $"/api/nominations/{id}");
        using HttpResponseMessage decided = await site.PostAsync(Caller.Operator, $"/api/nominations/{id}/decision", new { outcome = "approved" });

        Assert.Equal("not-found", await read.ProblemAsync());
        Assert.Equal("not-found", await decided.ProblemAsync());
    }
}
