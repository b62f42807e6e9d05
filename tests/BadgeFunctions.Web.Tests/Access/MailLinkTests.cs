using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.MailLinks;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access;

/// <summary>Signing in by a link in a mail.</summary>
public sealed class MailLinkTests
{
    private const string Email = "camille.martin@exemple.fr";

    [Fact]
    public async Task AMailedLinkSignsInOnceAndLeadsWhereOneWanted()
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        Answer sent = await AskAsync(visit, " Camille.Martin@EXEMPLE.fr ", "/account");
        Assert.Equal("/sign-in/sent", sent.Location);
        await site.PumpAsync();
        string link = site.LinkMailedTo(Email);

        // Programs that look through mail open links, some of them more than once.
        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync(link)).Status);
        Answer page = await visit.OpenAsync(link);
        Assert.Contains("Camille Martin", page.Text);
        Answer signedIn = await visit.SendAsync(page, link, []);
        Assert.Equal((HttpStatusCode.SeeOther, "/account"), (signedIn.Status, signedIn.Location));
        Assert.Contains("courriel", (await visit.OpenAsync("/account")).Text);

        using Visit another = new(site);
        Answer again = await another.OpenAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.Status);
        Assert.Contains("href=\"/sign-in\"", again.Html);
    }

    [Fact]
    public async Task OfTwoWhoUseALinkAtOnceOneIsSignedIn()
    {
        await using TestSite site = await StartAsync();
        Visit[] visits = [.. Enumerable.Range(0, 8).Select(_ => new Visit(site))];
        await AskAsync(visits[0], Email);
        await site.PumpAsync();
        string link = site.LinkMailedTo(Email);
        Answer[] pages = await Task.WhenAll(visits.Select(visit => visit.OpenAsync(link)));

        Answer[] answers = await Task.WhenAll(visits.Zip(pages, (visit, page) => visit.SendAsync(page, link, [])));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.SeeOther);
        Assert.Equal(7, answers.Count(answer => answer.Status == HttpStatusCode.Gone));
        foreach (Visit visit in visits)
        {
            visit.Dispose();
        }
    }

    [Fact]
    public async Task ALinkEndsAfterAQuarterOfAnHour()
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        await AskAsync(visit, Email);
        await site.PumpAsync();
        string link = site.LinkMailedTo(Email);
        Answer page = await visit.OpenAsync(link);
        site.Time.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(HttpStatusCode.Gone, (await visit.OpenAsync(link)).Status);
        Assert.Equal(HttpStatusCode.Gone, (await visit.SendAsync(page, link, [])).Status);
    }

    [Theory]
    [InlineData("key=AAAA")]
    [InlineData("key=")]
    [InlineData("")]
    public async Task ALinkWithoutItsKeyIsNothing(string query)
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        await AskAsync(visit, Email);
        await site.PumpAsync();
        string path = site.LinkMailedTo(Email).Split('?')[0];

        Assert.Equal(HttpStatusCode.Gone, (await visit.OpenAsync($"{path}?{query}")).Status);
    }

    [Fact]
    public async Task NobodyLearnsWhetherAnAddressHasAnAccount()
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        Answer known = await AskAsync(visit, Email);
        long written = await WaitingAsync(site);
        Answer unknown = await AskAsync(visit, "personne@exemple.fr");

        Assert.Equal((known.Status, known.Location, known.Html), (unknown.Status, unknown.Location, unknown.Html));

        // The same work, too: the queue tells the two apart, and nobody sees it.
        Assert.Equal((1, 2), (written, await WaitingAsync(site)));
        await site.PumpAsync();
        Assert.Equal(Email, Assert.Single(site.Mail.Sent).To);
    }

    [Fact]
    public async Task ADisabledAccountIsWrittenNothing()
    {
        await using TestSite site = await StartAsync();
        AccountBook accounts = site.Services.GetRequiredService<AccountBook>();
        var found = (await accounts.FindByEmailAsync(Email, TestContext.Current.CancellationToken))!;
        using Visit visit = new(site);
        await AskAsync(visit, Email);
        await site.PumpAsync();
        string link = site.LinkMailedTo(Email);
        await accounts.ReplaceAsync(found.Value with { DisabledAt = site.Time.GetUtcNow() }, found.ETag, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, (await visit.OpenAsync(link)).Status);
        await AskAsync(visit, Email);
        await site.PumpAsync();
        Assert.Single(site.Mail.Sent);
    }

    [Fact]
    public async Task OneAddressIsSentFiveLinksAnHour()
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        for (int i = 0; i < 8; i++)
        {
            Assert.Equal("/sign-in/sent", (await AskAsync(visit, Email)).Location);
        }

        await site.PumpAsync();
        Assert.Equal(SignInLinks.MostInWindow, site.Mail.Sent.Count);
        site.Time.Advance(SignInLinks.Window);
        await AskAsync(visit, Email);
        await site.PumpAsync();
        Assert.Equal(SignInLinks.MostInWindow + 1, site.Mail.Sent.Count);
    }

    [Theory]
    [InlineData("", "Indiquez votre adresse.")]
    [InlineData("camille", "n’est pas complète")]
    [InlineData("a@exemple.fr\r\nBcc: b@exemple.fr", "n’est pas complète")]
    public async Task WhatIsNoAddressComesBackWithASentence(string typed, string words)
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        Answer answer = await AskAsync(visit, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(words, answer.Text);
        await site.PumpAsync();
        Assert.Empty(site.Mail.Sent);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/review\r\nSet-Cookie: a=b")]
    [InlineData("/é")]
    public async Task ALinkLeadsToOurPagesOnly(string asked)
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        await AskAsync(visit, Email, asked);
        await site.PumpAsync();
        string link = site.LinkMailedTo(Email);

        Assert.Equal("/work", (await visit.SendAsync(link, link, [])).Location);
    }

    [Fact]
    public async Task AskingIsLimitedForEachClient()
    {
        await using TestSite site = await TestSite.StartAsync(options => options.SignInsPerMinute = 3);
        using Visit visit = new(site);
        Answer page = await visit.OpenAsync("/sign-in");
        List<HttpStatusCode> answers = [];
        for (int i = 0; i < 5; i++)
        {
            answers.Add((await visit.SendAsync(page, "/sign-in/link", [("email", $"a{i}@exemple.fr")])).Status);
        }

        Assert.Equal(HttpStatusCode.SeeOther, answers[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task ThereIsNoneWhereTheHostTurnedItOff()
    {
        await using TestSite site = await TestSite.StartAsync(options => options.MailSignIn = false);
        using Visit visit = new(site);

        Assert.DoesNotContain("name=\"email\"", (await visit.OpenAsync("/sign-in")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(visit, Email)).Status);
    }

    [Fact]
    public async Task WhoAskedIsForgotten()
    {
        await using TestSite site = await StartAsync();
        using Visit visit = new(site);
        await AskAsync(visit, "passant@exemple.fr");
        SweepSignInLinks sweep = site.Services.GetServices<IHousekeepingTask>().OfType<SweepSignInLinks>().Single();
        Assert.Equal(0, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));

        site.Time.Advance(SignInLinks.Window + TimeSpan.FromSeconds(1));

        Assert.Equal(1, await sweep.ExecuteAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("sign-in-links", site.Documents.Partitions);
    }

    private static async Task<long> WaitingAsync(TestSite site) =>
        (await site.Queue.CountAsync(TestContext.Current.CancellationToken)).Sum(depth => depth.Active);

    private static Task<Answer> AskAsync(Visit visit, string email, string returnUrl = "") =>
        visit.SendAsync("/sign-in", "/sign-in/link", [("email", email), ("returnUrl", returnUrl)]);

    private static async Task<TestSite> StartAsync()
    {
        TestSite site = await TestSite.StartAsync();
        await site.Services.GetRequiredService<AccountBook>().OpenAsync(
            Email, "Camille Martin", [new Grant(Role.Reviewer, TestCatalogue.OurIssuer)], null, TestContext.Current.CancellationToken);
        return site;
    }
}
