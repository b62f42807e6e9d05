using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access;

/// <summary>Tokens with scopes, at every endpoint of the API.</summary>
public sealed class TokenScopeTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Nobody = "no scope will do";
    private const string Open = "open to anybody";

    private static readonly Dictionary<string, string> Scopes = new()
    {
        ["GET /api/badges"] = Open,
        ["GET /api/badges/{badge}"] = Open,
        ["PUT /api/catalogue"] = TokenScopes.Catalogue,
        ["POST /api/nominations"] = TokenScopes.NominationsWrite,
        ["POST /api/nominations/import"] = TokenScopes.NominationsWrite,
        ["GET /api/nominations"] = TokenScopes.Review,
        ["GET /api/nominations/{id}"] = TokenScopes.Review,
        ["POST /api/nominations/{id}/decision"] = TokenScopes.Decide,
        ["GET /api/awards/{id}"] = Open,
        ["POST /api/awards/{id}/revocation"] = TokenScopes.Revoke,
        ["POST /api/verify"] = Open,
        ["GET /api/operations/queues"] = TokenScopes.Operations,
        ["GET /api/operations/dead-letters"] = TokenScopes.Operations,
        ["POST /api/operations/dead-letters/{queue}/{id}/redrive"] = TokenScopes.Operations,
        ["GET /api/operations/tokens"] = Nobody,
        ["POST /api/operations/tokens"] = Nobody,
        ["DELETE /api/operations/tokens/{id}"] = Nobody,
        ["POST /api/operations/erasures"] = Nobody,
        ["POST /api/people"] = TokenScopes.People,
    };

    [Fact]
    public async Task EveryScopeOpensItsEndpointsAndNoOther()
    {
        foreach (string scope in TokenScopes.All)
        {
            string token = await TokenAsync(new Actor($"Programme {scope}", Role.Operator, []), [scope]);
            foreach ((string method, string pattern) in Endpoints())
            {
                // Endpoints of others' areas take the usual scope of their policy; here those that have one of their own.
                if (!Scopes.TryGetValue($"{method} {pattern}", out string? needed))
                {
                    continue;
                }

                using HttpResponseMessage response = await SendAsync(token, method, pattern);
                bool open = needed == Open || needed == scope;
                Assert.True((response.StatusCode == HttpStatusCode.Forbidden) != open, $"{method} {pattern} with {scope}: {response.StatusCode}");
                if (!open)
                {
                    Assert.Equal("insufficient-scope", await response.ProblemAsync());
                    Assert.Contains("insufficient_scope", response.Headers.WwwAuthenticate.ToString());
                }
            }
        }
    }

    [Fact]
    public void NoEndpointThatAsksForARoleIsWithoutItsScope() => Assert.All(
        site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null),
        endpoint => Assert.True(endpoint.Metadata.GetMetadata<TokenScope>() is not null, endpoint.DisplayName));

    [Fact]
    public async Task AScopeGivesNoMoreThanTheRole()
    {
        string token = await TokenAsync(new Actor("Relecteur", Role.Reviewer, [TestCatalogue.OurIssuer]), TokenScopes.All);

        using HttpResponseMessage operations = await SendAsync(token, "GET", "/api/operations/queues");
        using HttpResponseMessage review = await SendAsync(token, "GET", "/api/nominations");

        Assert.Equal(HttpStatusCode.Forbidden, operations.StatusCode);
        Assert.Equal("forbidden", await operations.ProblemAsync());
        Assert.Equal(HttpStatusCode.OK, review.StatusCode);
    }

    [Fact]
    public async Task ATokenWithScopesOpensNoPage()
    {
        string token = await TokenAsync(new Actor("Programme", Role.Operator, []), [TokenScopes.Operations]);
        using Visit visit = new(site);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visit.SendAsync("/sign-in", "/sign-in", [("token", token)])).Status);
    }

    [Fact]
    public async Task TokensAreMadeWithScopesListedWithoutSecretsAndRefusedWithUnknownOnes()
    {
        using HttpResponseMessage created = await site.PostAsync(
            Caller.Operator, "/api/operations/tokens", new { name = "Tableau de bord", role = "operator", scopes = new[] { "operations", "operations" }, days = 2 });
        JsonNode token = await created.JsonAsync();
        Assert.Equal(["operations"], token["scopes"]!.AsArray().Select(scope => (string)scope!));
        using HttpResponseMessage used = await SendAsync((string)token["token"]!, "GET", "/api/operations/queues");
        Assert.Equal(HttpStatusCode.OK, used.StatusCode);

        using HttpResponseMessage list = await site.SendAsync(Caller.Operator, HttpMethod.Get, "/api/operations/tokens");
        string text = await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonNode listed = JsonNode.Parse(text)!["items"]!.AsArray().Single(item => (string)item!["id"]! == (string)token["id"]!)!;
        Assert.DoesNotContain((string)token["token"]!, text);
        Assert.Equal("Tableau de bord", (string)listed["name"]!);
        Assert.Equal("2026-03-20", (string)listed["lastUsed"]!);
        Assert.Equal("operations", (string)listed["scopes"]![0]!);
        Assert.Equal(site.Time.GetUtcNow().AddDays(2), (DateTimeOffset)listed["expires"]!);

        using HttpResponseMessage unknown = await site.PostAsync(
            Caller.Operator, "/api/operations/tokens", new { name = "x", role = "operator", scopes = new[] { "everything" } });
        using HttpResponseMessage none = await site.PostAsync(
            Caller.Operator, "/api/operations/tokens", new { name = "x", role = "operator", scopes = Array.Empty<string>() });
        Assert.Equal("unknown", (string)(await unknown.JsonAsync())["errors"]![0]!["code"]!);
        Assert.Equal("required", (string)(await none.JsonAsync())["errors"]![0]!["code"]!);
    }

    [Fact]
    public async Task ATokenOfAnAccountHasWhatTheAccountStillHas()
    {
        AccountBook accounts = site.Services.GetRequiredService<AccountBook>();
        Account account = await accounts.OpenAsync(
            "deux-roles@exemple.fr", "Noé", [new Grant(Role.Reviewer, TestCatalogue.OurIssuer), new Grant(Role.Manager, TestCatalogue.OurIssuer)], null, TestContext.Current.CancellationToken);
        string token = await TokenAsync(account.ToActor(), null);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(token));

        await ChangeAsync(accounts, account.Id, found => found with { Grants = [new Grant(Role.Assessor, TestCatalogue.OurIssuer)] });
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(token));

        await ChangeAsync(accounts, account.Id, found => found with { Grants = account.Grants, DisabledAt = site.Time.GetUtcNow() });
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(token));
        string orphan = await TokenAsync(new Actor("Personne", account.Grants) { Account = "0000000000000000000000000a" }, null);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(orphan));
    }

    [Fact]
    public async Task TokensThatHaveEndedAreForgotten()
    {
        await using TestSite other = await TestSite.StartAsync();
        AccessTokens tokens = other.Services.GetRequiredService<AccessTokens>();
        Actor actor = new("x", Role.Operator, []);
        await tokens.CreateTokenAsync(actor, TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        await tokens.CreateTokenAsync(actor, TimeSpan.FromDays(3), TestContext.Current.CancellationToken);
        await tokens.CreateSignInCodeAsync(actor, TimeSpan.FromHours(12), TestContext.Current.CancellationToken);
        SweepTokens sweep = other.Services.GetServices<IHousekeepingTask>().OfType<SweepTokens>().Single();
        Assert.Equal(0, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));

        other.Time.Advance(TimeSpan.FromDays(1));

        Assert.Single((await tokens.ListTokensAsync(null, TestContext.Current.CancellationToken)).Tokens);
        Assert.Equal(2, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));
    }

    private static async Task ChangeAsync(AccountBook accounts, string id, Func<Account, Account> change)
    {
        Document<Account> found = (await accounts.FindAsync(id, TestContext.Current.CancellationToken))!;
        Assert.True(await accounts.ReplaceAsync(change(found.Value), found.ETag, TestContext.Current.CancellationToken));
    }

    private IEnumerable<(string Method, string Pattern)> Endpoints() =>
        site.Endpoints().Where(endpoint => endpoint.Pattern.StartsWith("/api/", StringComparison.Ordinal));

    private Task<string> TokenAsync(Actor actor, IReadOnlyList<string>? scopes) =>
        site.Services.GetRequiredService<AccessTokens>().CreateTokenAsync(actor, TimeSpan.FromDays(1), scopes, TestContext.Current.CancellationToken);

    private async Task<HttpStatusCode> StatusAsync(string token)
    {
        using HttpResponseMessage response = await SendAsync(token, "GET", "/api/nominations");
        return response.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(string token, string method, string pattern)
    {
        string path = pattern.Replace("{badge}", TestCatalogue.OurBadge, StringComparison.Ordinal).Replace("{queue}", "baking", StringComparison.Ordinal)
            .Replace("{id}", "none", StringComparison.Ordinal);
        using HttpRequestMessage request = new(new HttpMethod(method), path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (method == "POST")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, pattern.EndsWith("/import", StringComparison.Ordinal) ? "text/csv" : "application/json");
        }

        return await site.Client.SendAsync(request);
    }
}
