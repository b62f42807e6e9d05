using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Access;

/// <summary>Line breaks and other sites, wherever somebody could write them into an answer's or a mail's head.</summary>
public sealed class HeaderInjectionTests(TestSite site) : IClassFixture<TestSite>
{
    public static TheoryData<string> Nasty =>
    [
        "//evil.example", "///evil.example", "/\\evil.example", "\\/evil.example", "\\\\evil.example", "https://evil.example", "HTTPS:evil.example",
        "/\t/evil.example", "/\r/evil.example", "/\n/evil.example", "\u00a0//evil.example", "/review\r\nSet-Cookie: a=b", "/review\nX: y",
        "/review\0", "javascript:alert(1)", "data:text/html,x", "/é", "/review\u2028", "", " ", "review",
    ];

    [Theory]
    [MemberData(nameof(Nasty))]
    public async Task SigningInLeadsToOurOwnPagesOnly(string asked)
    {
        using Visit visit = new(site);
        string token = (await site.TokenOfAsync(Caller.Reviewer))!;

        Answer answer = await visit.SendAsync("/sign-in", "/sign-in", [("token", token), ("returnUrl", asked)]);

        Assert.Equal((HttpStatusCode.SeeOther, "/review"), (answer.Status, answer.Location));
        Assert.False(answer.Headers.Contains("X"));
    }

    [Theory]
    [MemberData(nameof(Nasty))]
    public async Task ThePageThatIsAskedForIsOnlyText(string asked)
    {
        using Visit visit = new(site);

        Answer answer = await visit.OpenAsync($"/sign-in?returnUrl={Uri.EscapeDataString(asked)}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("href=\"https://evil", answer.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"//evil", answer.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Ana\r\nBcc: autre@exemple.fr")]
    [InlineData("Ana\u0000")]
    public async Task ANameWithALineBreakIsRefused(string name)
    {
        using HttpResponseMessage account = await site.PostAsync(Caller.Operator, "/api/people", new { email = "saut@exemple.fr", name });
        using HttpResponseMessage token = await site.PostAsync(Caller.Operator, "/api/operations/tokens", new { name, role = "operator" });

        Assert.Equal("invalid", await account.ProblemAsync());
        Assert.Equal("invalid", await token.ProblemAsync());
    }

    [Fact]
    public async Task ANameIsOnlyTextOnThePage()
    {
        await site.Services.GetRequiredService<AccountBook>().OpenAsync(
            "balise@exemple.fr", "<script>alert(1)</script>\"'", [new Grant(Role.Reviewer, TestCatalogue.OurIssuer)], "<b>Lettres</b>", TestContext.Current.CancellationToken);
        using Visit visit = await site.SignInMemberAsync("x", "balise@exemple.fr");

        Answer answer = await visit.OpenAsync("/account");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("<script>alert", answer.Html);
        Assert.DoesNotContain("<b>Lettres", answer.Html);
        Assert.Contains("<script>alert(1)</script>", answer.Text);
    }
}
