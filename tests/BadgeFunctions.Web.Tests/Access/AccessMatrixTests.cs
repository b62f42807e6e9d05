using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Access;

/// <summary>Every endpoint of the API, called by everybody there is. An endpoint that is not in the table fails.</summary>
public sealed class AccessMatrixTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Anybody = "anybody";
    private const string Reviewer = "reviewer";
    private const string Operator = "operator";
    private const string ReviewerOrKey = "reviewer or key";

    private static readonly Dictionary<string, string> Rules = new()
    {
        ["GET /api/badges"] = Anybody,
        ["GET /api/badges/{badge}"] = Anybody,
        ["PUT /api/catalogue"] = Operator,
        ["POST /api/nominations"] = Anybody,
        ["POST /api/nominations/import"] = Operator,
        ["GET /api/nominations"] = Reviewer,
        ["GET /api/nominations/{id}"] = ReviewerOrKey,
        ["POST /api/nominations/{id}/decision"] = Reviewer,
        ["GET /api/awards/{id}"] = Anybody,
        ["POST /api/awards/{id}/revocation"] = Operator,
        ["POST /api/verify"] = Anybody,
        ["GET /api/nominations/export"] = Reviewer,
        ["GET /api/operations/audit"] = Operator,
        ["GET /api/operations/queues"] = Operator,
        ["GET /api/operations/dead-letters"] = Operator,
        ["POST /api/operations/dead-letters/{queue}/{id}/redrive"] = Operator,
        ["POST /api/operations/tokens"] = Operator,
        ["DELETE /api/operations/tokens/{id}"] = Operator,
        ["POST /api/people"] = Operator,
        ["POST /api/operations/erasures"] = Operator,
        ["GET /healthz"] = Anybody,
        ["GET /readyz"] = Anybody,
        ["GET /openapi/{documentName}.json"] = Anybody,
    };

    [Fact]
    public async Task EveryEndpointKeepsItsRule()
    {
        JsonNode nomination = await site.NominateAsync("matrice@exemple.fr");
        int called = 0;
        foreach ((string method, string pattern) in site.Endpoints().Where(endpoint => IsApi(endpoint.Pattern)))
        {
            Assert.True(Rules.TryGetValue($"{method} {pattern}", out string? rule), $"{method} {pattern} is not in the table.");
            foreach (Caller caller in Enum.GetValues<Caller>())
            {
                using HttpResponseMessage response = await site.SendAsync(caller, new HttpMethod(method), PathOf(pattern, (string)nomination["id"]!), BodyOf(method, pattern));
                Assert.True(Expected(rule, caller, response.StatusCode), $"{method} {pattern} as {caller}: {response.StatusCode}");
                called++;
            }
        }

        Assert.Equal(Rules.Count * 4, called);
    }

    [Fact]
    public async Task AReviewerOfAnotherIssuerFindsNothing()
    {
        JsonNode nomination = await site.NominateAsync("ailleurs@exemple.fr");
        string id = (string)nomination["id"]!;

        using HttpResponseMessage read = await site.SendAsync(Caller.OtherReviewer, HttpMethod.Get, $"/api/nominations/{id}");
        using HttpResponseMessage decided = await site.PostAsync(Caller.OtherReviewer, $"/api/nominations/{id}/decision", new { outcome = "approved" });
        using HttpResponseMessage list = await site.SendAsync(Caller.OtherReviewer, HttpMethod.Get, "/api/nominations");
        using HttpResponseMessage after = await site.SendAsync(Caller.Reviewer, HttpMethod.Get, $"/api/nominations/{id}");

        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, decided.StatusCode);
        Assert.Empty((await list.JsonAsync())["items"]!.AsArray());
        Assert.Equal("submitted", (string)(await after.JsonAsync())["status"]!);
    }

    private static bool Expected(string rule, Caller caller, HttpStatusCode status)
    {
        bool admitted = rule switch
        {
            Anybody => true,
            Operator => caller == Caller.Operator,
            _ => caller != Caller.Anonymous,
        };
        return admitted
            ? status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && (int)status < 500
            : status == (caller == Caller.Anonymous ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden);
    }

    private static bool IsApi(string pattern) =>
        pattern.StartsWith("/api/", StringComparison.Ordinal) || pattern.StartsWith("/openapi/", StringComparison.Ordinal) || pattern is "/healthz" or "/readyz";

    private static string PathOf(string pattern, string nomination) => pattern
        .Replace("{documentName}", "v1", StringComparison.Ordinal)
        .Replace("{badge}", TestCatalogue.OurBadge, StringComparison.Ordinal)
        .Replace("{queue}", "baking", StringComparison.Ordinal)
        .Replace("{id}", nomination, StringComparison.Ordinal);

    private static StringContent? BodyOf(string method, string pattern) =>
        method == "POST" ? new StringContent("{}", Encoding.UTF8, pattern.EndsWith("/import", StringComparison.Ordinal) ? "text/csv" : "application/json") : null;
}
