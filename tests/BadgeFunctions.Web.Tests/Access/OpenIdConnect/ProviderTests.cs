using System.Net;
using BadgeFunctions.Core;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.External;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Access;
using BadgeFunctions.Web.Access.OpenIdConnect;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Tests.Access.OpenIdConnect;

/// <summary>Signing in with an identity provider that really runs.</summary>
public sealed class ProviderTests : IAsyncLifetime
{
    private IdentityProvider _provider = null!;
    private TestSite _site = null!;

    private AccountBook Accounts => _site.Services.GetRequiredService<AccountBook>();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.StartAsync();
        _site = await StartAsync(settings => settings);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task SomebodyWithAnAccountIsSignedInAndLedToThePageTheyWanted()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit visit = new(_site);
        Assert.Contains("Se connecter avec le compte Académie", (await visit.OpenAsync("/sign-in")).Text);

        Answer back = await visit.SignInAsync("/sign-in/provider?returnUrl=%2Faccount");

        Assert.Equal((HttpStatusCode.Redirect, "/account"), (back.Status, back.Location));
        Assert.Equal(1, _provider.Redeemed);
        Answer account = await visit.OpenAsync("/account");
        Assert.Contains("Camille Martin", account.Text);
        Assert.Contains("compte de votre organisme", account.Text);
    }

    [Fact]
    public async Task ACookieOfThisSignInHoldsNothingOfTheProvider()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit visit = new(_site);
        Answer back = await visit.SignInAsync();
        string session = back.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("session=", StringComparison.Ordinal));

        Assert.Contains("httponly", session);
        Assert.Contains("samesite=lax", session);
        Assert.DoesNotContain("expires", session);
        Assert.True(session.Length < 600, $"{session.Length}");
    }

    [Fact]
    public async Task SomebodyUnknownIsToldKindlyAndGetsNoAccount()
    {
        using Visit visit = new(_site);

        Answer back = await visit.SignInAsync();

        Assert.Equal("/sign-in/refused?why=unknown", back.Location);
        Answer page = await visit.OpenAsync(back.Location!);
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("Vous n’avez pas encore de compte ici", page.Text);
        Assert.Empty(await Accounts.ListAsync(Cancelled));
        Assert.Equal(HttpStatusCode.Redirect, (await visit.OpenAsync("/account")).Status);
    }

    [Fact]
    public async Task AGroupOpensAnAccountAndItsRoleFollowsTheGroup()
    {
        await using TestSite site = await StartAsync(settings => settings with
        {
            Grants = GrantRule.ParseAll("badges-gestion => manager rectorat; badges-jury => reviewer rectorat; ailleurs => reviewer inconnu")!,
            DepartmentClaim = "service",
        });
        AccountBook accounts = site.Services.GetRequiredService<AccountBook>();
        _provider.Person = new ProviderPerson("p-2", "Ana.Diaz@exemple.fr", "Ana Díaz", "badges-jury", "badges-gestion", "ailleurs");
        using Visit visit = new(site);

        Assert.Equal("/work", (await visit.SignInAsync()).Location);
        Account opened = Assert.Single(await accounts.ListAsync(Cancelled));
        Assert.Equal(("ana.diaz@exemple.fr", "Ana Díaz", "Lettres"), (opened.Email, opened.Name, opened.Department));
        Assert.Equal([new Grant(Role.Manager, "rectorat"), new Grant(Role.Reviewer, "rectorat")], opened.Grants);

        // A role given by hand stays; what the group gave goes with the group.
        Document<Account> stored = (await accounts.FindAsync(opened.Id, Cancelled))!;
        await accounts.ReplaceAsync(opened with { Grants = [.. opened.Grants, new Grant(Role.Assessor, "lycee")] }, stored.ETag, Cancelled);
        _provider.Person = _provider.Person with { Groups = ["badges-jury"] };
        await visit.SignInAsync();
        Assert.Equal(
            [new Grant(Role.Assessor, "lycee"), new Grant(Role.Reviewer, "rectorat")],
            (await accounts.ListAsync(Cancelled)).Single().Grants);
    }

    [Fact]
    public async Task WhoseAddressChangesKeepsTheAccount()
    {
        Account account = await OpenAccountAsync("ancienne@exemple.fr");
        _provider.Person = new ProviderPerson("p-3", "ancienne@exemple.fr", "Zoé");
        using Visit visit = new(_site);
        await visit.SignInAsync();
        _provider.Person = _provider.Person with { Email = "nouvelle@exemple.fr" };

        Assert.Equal("/work", (await visit.SignInAsync()).Location);

        Assert.Equal((account.Id, "nouvelle@exemple.fr"), ((await Accounts.ListAsync(Cancelled)).Single().Id, (await Accounts.ListAsync(Cancelled)).Single().Email));
        Assert.Null(await Accounts.FindByEmailAsync("ancienne@exemple.fr", Cancelled));
        Assert.Equal(account.Id, (await Accounts.FindByEmailAsync("nouvelle@exemple.fr", Cancelled))!.Value.Id);
    }

    [Fact]
    public async Task AnAddressThatWasGivenToSomebodyElseDoesNotGiveThemTheAccount()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit first = new(_site);
        Assert.Equal("/work", (await first.SignInAsync()).Location);
        _provider.Person = _provider.Person with { Subject = "p-other" };
        using Visit second = new(_site);

        Assert.Equal("/sign-in/refused?why=taken", (await second.SignInAsync()).Location);

        Account account = (await Accounts.ListAsync(Cancelled)).Single();
        await _site.Services.GetRequiredService<ExternalAccounts>().ForgetAsync(account.Id, Cancelled);
        Assert.Equal("/work", (await second.SignInAsync()).Location);
    }

    [Theory]
    [InlineData(false, "camille.martin@exemple.fr", "address")]
    [InlineData(true, "camille.martin@ailleurs.example", "address")]
    [InlineData(true, "pas une adresse", "address")]
    [InlineData(null, "camille.martin@exemple.fr", null)]
    public async Task AnAddressMustBeVerifiedAndOfADomainThatIsAllowed(bool? verified, string email, string? why)
    {
        await using TestSite site = await StartAsync(settings => settings with { AllowedDomains = ["exemple.fr"] });
        await site.Services.GetRequiredService<AccountBook>().OpenAsync(
            "camille.martin@exemple.fr", "Camille", [new Grant(Role.Reviewer, TestCatalogue.OurIssuer)], null, Cancelled);
        _provider.Person = _provider.Person with { EmailVerified = verified, Email = email };
        using Visit visit = new(site);

        Answer back = await visit.SignInAsync();

        Assert.Equal(why is null ? "/work" : $"/sign-in/refused?why={why}", back.Location);
    }

    [Fact]
    public async Task ADisabledAccountStaysOutside()
    {
        Account account = await OpenAccountAsync(_provider.Person.Email);
        Document<Account> stored = (await Accounts.FindAsync(account.Id, Cancelled))!;
        await Accounts.ReplaceAsync(account with { DisabledAt = _site.Time.GetUtcNow() }, stored.ETag, Cancelled);
        using Visit visit = new(_site);

        Assert.Equal("/sign-in/refused?why=disabled", (await visit.SignInAsync()).Location);
    }

    [Fact]
    public async Task ATokenWithAnotherNonceIsRefused()
    {
        await OpenAccountAsync(_provider.Person.Email);
        _provider.WrongNonce = "a-nonce-of-another-sign-in";
        using Visit visit = new(_site);

        Assert.Equal("/sign-in/refused?why=failed", (await visit.SignInAsync()).Location);
        Assert.Equal(HttpStatusCode.Redirect, (await visit.OpenAsync("/account")).Status);
    }

    [Fact]
    public async Task AnAnswerToAnotherBrowserOrToNobodyIsRefused()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit victim = new(_site);
        using Visit attacker = new(_site);
        string answer = await attacker.GoAsync();

        // Somebody is led to an answer that belongs to another's sign-in.
        Assert.Equal("/sign-in/refused?why=failed", (await victim.OpenAsync(answer)).Location);
        Assert.Equal("/sign-in/refused?why=failed", (await victim.OpenAsync("/sign-in/provider/callback?code=x&state=y")).Location);
        Assert.Equal("/sign-in/refused?why=failed", (await victim.OpenAsync("/sign-in/provider/callback")).Location);
        string tampered = answer.Replace("state=", "state=x", StringComparison.Ordinal);
        Assert.Equal("/sign-in/refused?why=failed", (await attacker.OpenAsync(tampered)).Location);
        Assert.Equal(0, _provider.Redeemed);
    }

    [Fact]
    public async Task AnAnswerIsGoodOnce()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit visit = new(_site);
        string answer = await visit.GoAsync();

        Assert.Equal("/work", (await visit.OpenAsync(answer)).Location);
        Assert.Equal("/sign-in/refused?why=failed", (await visit.OpenAsync(answer)).Location);
    }

    [Fact]
    public async Task SayingNoAtTheProviderIsTold()
    {
        using Visit visit = new(_site);
        string answer = await visit.GoAsync();
        string state = answer[answer.IndexOf("state=", StringComparison.Ordinal)..].Split('&')[0];

        Answer back = await visit.OpenAsync($"/sign-in/provider/callback?error=access_denied&{state}");

        Assert.Equal("/sign-in/refused?why=denied", back.Location);
        Assert.Contains("La connexion a été refusée", (await visit.OpenAsync(back.Location!)).Text);
    }

    [Fact]
    public async Task ANewKeyOfTheProviderIsTakenUp()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit visit = new(_site);
        Assert.Equal("/work", (await visit.SignInAsync()).Location);

        _provider.RotateKey();
        Answer back = await visit.SignInAsync();

        // Back to the provider once, where nobody has to press anything, while the new keys are fetched.
        Assert.StartsWith($"{_provider.Address}authorize?", back.Location);
        Assert.Equal("/work", (await visit.OpenAsync(await ProviderVisit.BackFromAsync(back.Location!))).Location);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("https:evil.example")]
    [InlineData("/\t/evil.example/")]
    [InlineData("/\n/evil.example/")]
    [InlineData("/review\r\nSet-Cookie: a=b")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" //evil.example")]
    [InlineData("/é")]
    [InlineData("")]
    public async Task ItLeadsBackToOurOwnPagesOnly(string asked)
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit visit = new(_site);

        Answer back = await visit.SignInAsync($"/sign-in/provider?returnUrl={Uri.EscapeDataString(asked)}");

        Assert.Equal((HttpStatusCode.Redirect, "/work"), (back.Status, back.Location));
        Assert.DoesNotContain(back.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("a=b", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AProviderThatIsDownIsASentenceAndNoFailureOfOurs()
    {
        await _provider.StopAsync();
        using Visit visit = new(_site);

        Answer left = await visit.OpenAsync("/sign-in/provider");

        Assert.Equal("/sign-in/refused?why=unreachable", left.Location);
        Answer page = await visit.OpenAsync(left.Location!);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("Le service de connexion ne répond pas", page.Text);
    }

    [Fact]
    public async Task AProviderThatGoesDownMidwayIsASentence()
    {
        using Visit visit = new(_site);
        string answer = await visit.GoAsync();
        await _provider.StopAsync();

        Assert.Equal("/sign-in/refused?why=failed", (await visit.OpenAsync(answer)).Location);
    }

    [Fact]
    public async Task SigningOutEndsTheSessionHereAndOffersToSignOutThere()
    {
        await OpenAccountAsync(_provider.Person.Email);
        using Visit visit = new(_site);
        await visit.SignInAsync();

        Answer left = await visit.SendAsync("/account", "/sign-out", []);
        Assert.Equal("/sign-out/done", left.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await visit.OpenAsync("/account")).Status);
        Assert.Contains("Me déconnecter aussi du compte Académie", (await visit.OpenAsync("/sign-out/done")).Text);

        Answer there = await visit.OpenAsync("/sign-out/provider");
        Assert.StartsWith($"{_provider.Address}logout?", there.Location);
        Assert.Contains("client_id=badges", there.Location);
        Assert.Contains(Uri.EscapeDataString($"{TestSite.PublicBaseUrl}/sign-out/provider/callback"), there.Location);
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage back = await browser.GetAsync(there.Location, Cancelled);
        Assert.Equal("/", (await visit.OpenAsync(back.Headers.Location!.PathAndQuery)).Location);
    }

    [Fact]
    public async Task CookiesOnTheWayAreTiedToTheHostOverHttps()
    {
        await using TestSite https = await StartAsync(settings => settings, services =>
            services.PostConfigure<ServiceOptions>(options => options.PublicBaseUrl = "https://badges.example"));
        OpenIdConnectOptions options = https.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(Schemes.Provider);

        Assert.All([options.NonceCookie, options.CorrelationCookie], cookie =>
        {
            Assert.StartsWith("__Host-", cookie.Name);
            Assert.Equal("/", cookie.Path);
            Assert.Null(cookie.Domain);
            Assert.True(cookie.HttpOnly);
            Assert.Equal((SameSiteMode.Lax, CookieSecurePolicy.Always), (cookie.SameSite, cookie.SecurePolicy));
        });
    }

    [Fact]
    public async Task TheAddressOfThePublicIsWhatTheProviderIsToldWhateverHostARequestNames()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/sign-in/provider");
        request.Headers.Host = "evil.example";
        using HttpResponseMessage left = await _site.Client.SendAsync(request, Cancelled);

        Assert.Contains(Uri.EscapeDataString($"{TestSite.PublicBaseUrl}/sign-in/provider/callback"), left.Headers.Location!.OriginalString);
        Assert.DoesNotContain("evil", left.Headers.Location.OriginalString);
    }

    private async Task<Account> OpenAccountAsync(string email) =>
        await Accounts.OpenAsync(email, "Camille Martin", [new Grant(Role.Reviewer, TestCatalogue.OurIssuer)], null, Cancelled);

    private Task<TestSite> StartAsync(Func<OpenIdConnectSettings, OpenIdConnectSettings> change, Action<IServiceCollection>? services = null) => TestSite.StartAsync(
        options => options.OpenIdConnect = change(new OpenIdConnectSettings(_provider.Address, IdentityProvider.ClientId, IdentityProvider.ClientSecret) { DisplayName = "Académie" }),
        services);
}
