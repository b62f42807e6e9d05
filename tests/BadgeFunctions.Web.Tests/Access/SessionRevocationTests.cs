using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access;

/// <summary>Sessions that end because somebody ends them, or because the account behind them changes.</summary>
public sealed class SessionRevocationTests(TestSite site) : IClassFixture<TestSite>
{
    private AccountBook Accounts => site.Services.GetRequiredService<AccountBook>();

    private AccessSessions Sessions => site.Services.GetRequiredService<AccessSessions>();

    [Fact]
    public async Task EndingASessionSignsTheOtherBrowserOutAndNotThisOne()
    {
        using Visit here = await site.SignInMemberAsync("Ana", "ana@exemple.fr");
        using Visit there = await site.SignInMemberAsync("Ana", "ana@exemple.fr");
        string id = await OtherSessionAsync(here);

        Answer ended = await here.SendAsync("/account", $"/account/sessions/{id}/end", []);

        Assert.Equal("/account?ended=true", ended.Location);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/account")).Status);
        AssertSignedOut(await there.OpenAsync("/account"));
    }

    [Fact]
    public async Task SigningOutEverywhereLeavesNoBrowserSignedIn()
    {
        using Visit here = await site.SignInMemberAsync("Bob", "bob@exemple.fr");
        using Visit there = await site.SignInMemberAsync("Bob", "bob@exemple.fr");
        using Visit somebodyElse = await site.SignInMemberAsync("Cleo", "cleo@exemple.fr");

        Answer ended = await here.SendAsync("/account", "/account/sessions/end", []);

        Assert.Equal("/sign-in", ended.Location);
        AssertSignedOut(await here.OpenAsync("/account"));
        AssertSignedOut(await there.OpenAsync("/account"));
        Assert.Equal(HttpStatusCode.OK, (await somebodyElse.OpenAsync("/account")).Status);
    }

    [Fact]
    public async Task NobodyEndsASessionOfSomebodyElse()
    {
        using Visit mine = await site.SignInMemberAsync("Dora", "dora@exemple.fr");
        using Visit hers = await site.SignInMemberAsync("Elsa", "elsa@exemple.fr");
        string id = (await SessionsOfAsync("elsa@exemple.fr")).Single().Id;

        Answer refused = await mine.SendAsync("/account", $"/account/sessions/{id}/end", []);

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await hers.OpenAsync("/account")).Status);
    }

    [Fact]
    public async Task ADisabledAccountIsSignedOutAtItsNextRequest()
    {
        using Visit visit = await site.SignInMemberAsync("Farid", "farid@exemple.fr");
        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync("/review")).Status);

        await ChangeAsync("farid@exemple.fr", account => account with { DisabledAt = site.Time.GetUtcNow() });

        AssertSignedOut(await visit.OpenAsync("/review"));
    }

    [Fact]
    public async Task RightsAreThoseThatTheAccountHasNow()
    {
        using Visit visit = await ByMailAsync("gaia@exemple.fr", "Gaïa", Role.Reviewer);
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync("/attendance")).Status);

        await ChangeAsync("gaia@exemple.fr", account => account with { Grants = [new Grant(Role.Manager, TestCatalogue.OurIssuer)] });
        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync("/attendance")).Status);

        await ChangeAsync("gaia@exemple.fr", account => account with { Grants = [] });
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync("/review")).Status);
    }

    [Fact]
    public async Task ATokenThatIsRevokedTakesItsSessionsWithIt()
    {
        AccessTokens tokens = site.Services.GetRequiredService<AccessTokens>();
        string token = await tokens.CreateTokenAsync(
            new Actor("Hugo", Role.Reviewer, [TestCatalogue.OurIssuer]), TimeSpan.FromDays(1), TestContext.Current.CancellationToken);
        using Visit visit = new(site);
        await visit.SendAsync("/sign-in", "/sign-in", [("token", token)]);
        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync("/review")).Status);

        await tokens.RevokeTokenAsync(AccessTokens.IdOf(token), TestContext.Current.CancellationToken);

        AssertSignedOut(await visit.OpenAsync("/review"));
    }

    [Fact]
    public async Task AnAccountIsSignedOutEverywhereByACommand()
    {
        using Visit visit = await site.SignInMemberAsync("Ines", "ines@exemple.fr");
        Account account = (await Accounts.FindByEmailAsync("ines@exemple.fr", TestContext.Current.CancellationToken))!.Value;

        Assert.Equal(1, await Sessions.EndAllAsync(account.Id, TestContext.Current.CancellationToken));

        AssertSignedOut(await visit.OpenAsync("/account"));
        Assert.Equal(0, await Sessions.EndAllAsync(account.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task SigningInAgainEndsTheSessionThatTheBrowserCameWith()
    {
        string planted = (await site.CookieOfAsync(Caller.Reviewer))!;
        string own = await SignInOverAsync(planted);

        Assert.NotEqual(planted, own);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(planted));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(own));
    }

    [Fact]
    public async Task ASecretThatTheServiceNeverGaveIsNotTakenUp()
    {
        string own = await SignInOverAsync("session=chosen-by-somebody-else");

        Assert.DoesNotContain("chosen", own, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync("session=chosen-by-somebody-else"));
    }

    [Fact]
    public async Task ACookieThatWasCopiedIsWorthNothingAfterSigningOut()
    {
        using Visit visit = await site.SignInMemberAsync("Jade", "jade@exemple.fr");
        int before = (await SessionsOfAsync("jade@exemple.fr")).Count;

        Answer left = await visit.SendAsync("/account", "/sign-out", []);

        Assert.Equal(HttpStatusCode.SeeOther, left.Status);
        Assert.Equal((1, 0), (before, (await SessionsOfAsync("jade@exemple.fr")).Count));
    }

    [Fact]
    public async Task ThePageSaysWhoAndWhereInWords()
    {
        using Visit visit = await site.SignInMemberAsync("Karim Sessions", "karim@exemple.fr", "Lettres", Role.Manager);

        string text = (await visit.OpenAsync("/account")).Text;

        Assert.Contains("Karim Sessions", text);
        Assert.Contains("karim@exemple.fr", text);
        Assert.Contains("Lettres", text);
        Assert.Contains("Gestionnaire, Rectorat", text);
        Assert.Contains("Ce navigateur", text);
    }

    [Fact]
    public async Task WhatIsOverIsForgotten()
    {
        await using TestSite other = await TestSite.StartAsync();
        using Visit visit = await other.SignInMemberAsync("Lou", "lou@exemple.fr");
        SweepSessions sweep = other.Services.GetServices<Core.Housekeeping.IHousekeepingTask>().OfType<SweepSessions>().Single();
        Assert.Equal(0, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));

        other.Time.Advance(TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1));

        Assert.Equal(1, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0", "Firefox – Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0 Safari/537.36 Edg/139.0", "Edge – Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1", "Safari – iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36", "Chrome – Android")]
    [InlineData("curl/8.0\r\nX: y", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ABrowserIsTwoWords(string? agent, string? words) => Assert.Equal(words, Web.Access.BrowserWords.Of(agent));

    private static void AssertSignedOut(Answer answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in?returnUrl=", answer.Location);
    }

    private static async Task<string> OtherSessionAsync(Visit visit)
    {
        string html = (await visit.OpenAsync("/account")).Html;
        return System.Text.RegularExpressions.Regex.Match(html, "/account/sessions/([0-9a-f]{64})/end").Groups[1].Value;
    }

    private async Task<IReadOnlyList<AccessSession>> SessionsOfAsync(string email)
    {
        Account account = (await Accounts.FindByEmailAsync(email, TestContext.Current.CancellationToken))!.Value;
        return await Sessions.ListAsync(SessionOwner.Account(account.Id), TestContext.Current.CancellationToken);
    }

    private async Task ChangeAsync(string email, Func<Account, Account> change)
    {
        Document<Account> found = (await Accounts.FindByEmailAsync(email, TestContext.Current.CancellationToken))!;
        Assert.True(await Accounts.ReplaceAsync(change(found.Value), found.ETag, TestContext.Current.CancellationToken));
    }

    private async Task<Visit> ByMailAsync(string email, string name, Role role)
    {
        await Accounts.OpenAsync(email, name, [new Grant(role, TestCatalogue.OurIssuer)], null, TestContext.Current.CancellationToken);
        Visit visit = new(site);
        await visit.SendAsync("/sign-in", "/sign-in/link", [("email", email)]);
        await site.PumpAsync();
        string link = site.LinkMailedTo(email);
        Answer signedIn = await visit.SendAsync(link, link, []);
        Assert.Equal("/work", signedIn.Location);
        return visit;
    }

    private async Task<string> SignInOverAsync(string cookie)
    {
        string code = await site.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(
            new Actor("Maya", Role.Reviewer, [TestCatalogue.OurIssuer]), TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        using HttpRequestMessage request = new(HttpMethod.Get, $"/sign-in/{code}");
        request.Headers.Add("Cookie", cookie);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return response.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("session=", StringComparison.Ordinal)).Split(';')[0];
    }

    private async Task<HttpStatusCode> StatusAsync(string cookie)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", cookie);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return response.StatusCode;
    }
}
