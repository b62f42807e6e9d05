using System.Net;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Tests.Access;

public sealed class SignInTests(TestSite site) : IClassFixture<TestSite>
{
    private static readonly Actor Somebody = new("Dominique", Role.Reviewer, [TestCatalogue.OurIssuer]);

    [Fact]
    public async Task ACodeSignsInOnce()
    {
        string code = await CodeAsync(site);
        using HttpResponseMessage first = await site.Client.GetAsync($"/sign-in/{code}");
        using HttpResponseMessage second = await site.Client.GetAsync($"/sign-in/{code}");

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal("/review", first.Headers.Location?.OriginalString);
        string cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("session=", cookie);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.Equal(HttpStatusCode.Gone, second.StatusCode);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task ASessionIsWorthNothingToTheApi()
    {
        string cookie = await SignInAsync(site);
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/nominations");
        request.Headers.Add("Cookie", cookie);
        using HttpResponseMessage response = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task SigningOutNeedsAFormOfOurs()
    {
        using HttpResponseMessage response = await site.Client.PostAsync("/sign-out", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("form-token", await response.ProblemAsync());
    }

    [Fact]
    public async Task CookiesAreTiedToTheHostOverHttps()
    {
        await using TestSite https = await TestSite.StartAsync(services: services =>
            services.PostConfigure<ServiceOptions>(options => options.PublicBaseUrl = "https://badges.example"));
        IServiceProvider services = https.Services;

        CookieAuthenticationOptions session = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Schemes.Cookie);
        AntiforgeryOptions form = services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value;
        Assert.Equal("__Host-session", session.Cookie.Name);
        Assert.Equal("__Host-form", form.Cookie.Name);
        Assert.All([session.Cookie, form.Cookie], cookie =>
        {
            Assert.Equal(Microsoft.AspNetCore.Http.CookieSecurePolicy.Always, cookie.SecurePolicy);
            Assert.Equal("/", cookie.Path);
            Assert.Null(cookie.Domain);
        });
        Assert.Equal(TimeSpan.FromHours(24), session.ExpireTimeSpan);
        Assert.False(session.SlidingExpiration);
    }

    [Theory]
    [InlineData("/review/tutorat.abc", "/review/tutorat.abc")]
    [InlineData("/?a=b", "/?a=b")]
    [InlineData("/", "/")]
    [InlineData(null, "/review")]
    [InlineData("", "/review")]
    [InlineData("https://evil.example/", "/review")]
    [InlineData("//evil.example/", "/review")]
    [InlineData("/\\evil.example/", "/review")]
    [InlineData("\\\\evil.example/", "/review")]
    [InlineData("/\t/evil.example/", "/review")]
    [InlineData("/review\r\nSet-Cookie: a=b", "/review")]
    [InlineData("/évaluer", "/review")]
    [InlineData("/review\u007f", "/review")]
    [InlineData("/review page", "/review")]
    [InlineData("/review#ici", "/review#ici")]
    [InlineData("/%2f%2fevil.example/", "/%2f%2fevil.example/")]
    [InlineData("javascript:alert(1)", "/review")]
    [InlineData(" /review", "/review")]
    public void LeadsOnlyToOurOwnPages(string? asked, string expected) => Assert.Equal(expected, SignIn.TargetOf(asked));

    private static Task<string> CodeAsync(TestSite site) =>
        site.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(Somebody, TimeSpan.FromMinutes(5), CancellationToken.None);

    private static async Task<string> SignInAsync(TestSite site)
    {
        using HttpResponseMessage response = await site.Client.GetAsync($"/sign-in/{await CodeAsync(site)}");
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }
}
