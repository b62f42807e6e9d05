using System.Net;
using System.Security.Claims;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access;

public sealed class SessionTests
{
    private static readonly Actor Somebody = new("Dominique", Role.Reviewer, ["rectorat", "lycee"]);

    [Fact]
    public async Task CarriesNameRoleAndIssuers()
    {
        await using TestSite site = await TestSite.StartAsync();
        string cookie = await SignInAsync(site);

        Actor? actor = (await AuthenticateAsync(site, cookie)).Principal?.ActorOf();

        Assert.NotNull(actor);
        Assert.Equal(Somebody.Name, actor.Name);
        Assert.Equal(Somebody.Grants, actor.Grants);
    }

    [Fact]
    public async Task EndsAfterEightIdleHours()
    {
        await using TestSite site = await TestSite.StartAsync();
        string cookie = await SignInAsync(site);
        site.Time.Advance(TimeSpan.FromHours(8) + TimeSpan.FromSeconds(1));

        Assert.False((await AuthenticateAsync(site, cookie)).Succeeded);
    }

    [Fact]
    public async Task EndsAfterADayHoweverBusy()
    {
        await using TestSite site = await TestSite.StartAsync();
        string cookie = await SignInAsync(site);
        for (int hours = 0; hours < 20; hours += 5)
        {
            site.Time.Advance(TimeSpan.FromHours(5));
            cookie = await RenewAsync(site, cookie);
        }

        Assert.True((await AuthenticateAsync(site, cookie)).Succeeded);
        site.Time.Advance(TimeSpan.FromHours(4) + TimeSpan.FromSeconds(1));
        Assert.False((await AuthenticateAsync(site, cookie)).Succeeded);
    }

    [Fact]
    public void NobodySignedInIsNoActor() => Assert.Null(new ClaimsPrincipal(new ClaimsIdentity()).ActorOf());

    private static async Task<string> SignInAsync(TestSite site)
    {
        string code = await site.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(Somebody, TimeSpan.FromMinutes(5), CancellationToken.None);
        using HttpResponseMessage response = await site.Client.GetAsync($"/sign-in/{code}");
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    // Any page notes that a session is used.
    private static async Task<string> RenewAsync(TestSite site, string cookie)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/assets/none");
        request.Headers.Add("Cookie", cookie);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? renewed) ? renewed.Single().Split(';')[0] : cookie;
    }

    private static async Task<AuthenticateResult> AuthenticateAsync(TestSite site, string cookie)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        DefaultHttpContext context = new() { RequestServices = scope.ServiceProvider };
        context.Request.Headers.Cookie = cookie;
        return await context.AuthenticateAsync(Schemes.Cookie);
    }
}
