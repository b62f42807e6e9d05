using System.Net;
using System.Net.Http.Headers;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access;

public sealed class BearerTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task AsksForATokenAndSaysSo()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/api/nominations");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("unauthenticated", await response.ProblemAsync());
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("operator-token-of-this-tesT")]
    [InlineData("operator-token-of-this-test2")]
    [InlineData("")]
    public async Task RefusesATokenThatStandsForNobody(string token)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task RefusesATokenThatHasEnded()
    {
        string token = await site.Services.GetRequiredService<AccessTokens>().CreateTokenAsync(
            new Actor("x", Role.Reviewer, []), TimeSpan.FromSeconds(-1), CancellationToken.None);
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal("Bearer error=\"invalid_token\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task RefusesTwoAuthorizations()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {TestSite.OperatorToken}", "Bearer other"]);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task TakesTheSchemeInAnyCase()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.TryAddWithoutValidation("Authorization", $"bearer {TestSite.OperatorToken}");
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public void NoTokenIsTheOperatorsWhenNoneWasSet()
    {
        Assert.False(OperatorToken.Matches([], string.Empty));
        Assert.False(OperatorToken.Matches(OperatorToken.HashOf("a").AsSpan(0, 31), "a"));
        Assert.True(OperatorToken.Matches(OperatorToken.HashOf("a"), "a"));
    }
}
