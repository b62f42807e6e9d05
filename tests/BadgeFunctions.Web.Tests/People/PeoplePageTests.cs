using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Access.People;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.People;

public sealed class PeoplePageTests : IAsyncLifetime
{
    private readonly TestSite _site = new();
    private Visit _manager = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private AccountBook Accounts => _site.Services.GetRequiredService<AccountBook>();

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        _manager = await _site.SignInMemberAsync("Rita Responsable", "rita@exemple.fr", "Direction", Role.Manager);
    }

    [Fact]
    public async Task SomebodyWhoIsAddedIsToldAndMaySignInUntilTheyAreKeptOut()
    {
        Answer added = await AddAsync("Zoé Martin", "Zoe@Exemple.fr", "reviewer");
        Assert.Equal(HttpStatusCode.SeeOther, added.Status);
        await _site.PumpAsync();
        Assert.Contains(_site.Mail.Sent, mail => mail.To == "zoe@exemple.fr" && mail.Subject == "Votre accès aux badges de Rectorat");

        Visit zoe = await _site.SignInMemberAsync("ignoré", "zoe@exemple.fr");
        Assert.Equal(HttpStatusCode.OK, (await zoe.OpenAsync("/review")).Status);
        string path = added.Location!.Split('?')[0];
        Assert.Contains("La personne a été ajoutée.", (await _manager.OpenAsync(added.Location)).Text, StringComparison.Ordinal);

        await _manager.SendAsync(path, $"{path}/disable", []);
        Assert.Equal(HttpStatusCode.Redirect, (await zoe.OpenAsync("/review")).Status);
        await _manager.SendAsync(path, $"{path}/enable", []);
        Assert.Null((await Accounts.FindByEmailAsync("zoe@exemple.fr", Stop))!.Value.DisabledAt);
    }

    [Fact]
    public async Task TwoEditorsAtOnceAreTold()
    {
        string path = (await AddAsync("Zoé Martin", "zoe@exemple.fr", "reviewer")).Location!.Split('?')[0];
        Answer mine = await _manager.OpenAsync(path);
        Answer theirs = await _manager.OpenAsync(path);
        (string, string)[] Fields(Answer page, string name) => [("revision", page.ValueOf("revision")), ("name", name), ("grants", "reviewer@rectorat")];

        Assert.Equal(HttpStatusCode.SeeOther, (await _manager.SendAsync(theirs, path, Fields(theirs, "Zoé Leur"))).Status);
        Answer conflict = await _manager.SendAsync(mine, path, Fields(mine, "Zoé Mienne"));

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Zoé Mienne", conflict.ValueOf("name"));
        Assert.Contains("Zoé Leur", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await _manager.SendAsync(conflict, path, Fields(conflict, "Zoé Mienne"))).Status);
        Assert.Equal("Zoé Mienne", (await Accounts.FindByEmailAsync("zoe@exemple.fr", Stop))!.Value.Name);
    }

    [Fact]
    public async Task NobodyChangesTheirOwnRights()
    {
        Account rita = (await Accounts.FindByEmailAsync("rita@exemple.fr", Stop))!.Value;
        string path = $"/people/person/{rita.Id}";
        Answer page = await _manager.OpenAsync(path);
        Assert.DoesNotContain("/disable\"", page.Html, StringComparison.Ordinal);

        Answer lifted = await _manager.SendAsync(
            page, path, [("revision", page.ValueOf("revision")), ("name", "Rita"), ("grants", "manager@rectorat"), ("role", "assessor"), ("issuer", "rectorat")]);
        Answer dropped = await _manager.SendAsync(page, path, [("revision", page.ValueOf("revision")), ("name", "Rita")]);
        Answer disabled = await _manager.SendAsync(page, $"{path}/disable", []);

        Assert.All([lifted, dropped, disabled], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains("vos propres droits", lifted.Text, StringComparison.Ordinal);
        Account after = (await Accounts.FindAsync(rita.Id, Stop))!.Value;
        Assert.Equal(rita.Grants, after.Grants);
        Assert.Null(after.DisabledAt);
    }

    [Fact]
    public async Task SomebodyWithRolesElsewhereKeepsThemAndTheirName()
    {
        Account both = await Accounts.OpenAsync("deux@exemple.fr", "Deux Maisons", [new Grant(Role.Reviewer, "rectorat"), new Grant(Role.Manager, "lycee")], null, Stop);
        string path = $"/people/person/{both.Id}";
        Answer page = await _manager.OpenAsync(path);

        Answer renamed = await _manager.SendAsync(page, path, [("revision", page.ValueOf("revision")), ("name", "Autre"), ("grants", "reviewer@rectorat")]);
        Answer disabled = await _manager.SendAsync(page, $"{path}/disable", []);
        Answer taken = await _manager.SendAsync(page, path, [("revision", page.ValueOf("revision")), ("name", "Deux Maisons")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, renamed.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, disabled.Status);
        Assert.Equal(HttpStatusCode.SeeOther, taken.Status);
        Assert.Equal([new Grant(Role.Manager, "lycee")], (await Accounts.FindAsync(both.Id, Stop))!.Value.Grants);
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.OpenAsync(path)).Status);
    }

    [Fact]
    public async Task OfTwoWhoTakeEachOthersRightsAwayOneKeepsThem()
    {
        Grant[] administrator = [new Grant(Role.Administrator, null)];
        Account first = await Accounts.OpenAsync("une@exemple.fr", "Une", administrator, null, Stop);
        Account second = await Accounts.OpenAsync("autre@exemple.fr", "Autre", administrator, null, Stop);
        ManagePeople people = _site.Services.GetRequiredService<ManagePeople>();

        await Task.WhenAll(
            Task.Run(() => people.DisableAsync(first.ToActor(), second.Id, true, Stop)),
            Task.Run(() => people.DisableAsync(second.ToActor(), first.Id, true, Stop)));

        Assert.Single(await Accounts.ListAsync(Stop), account => account.Grants.Contains(administrator[0]) && account.DisabledAt is null);
    }

    [Fact]
    public async Task TheLastAdministratorStays()
    {
        Account last = await Accounts.OpenAsync("derniere@exemple.fr", "Dernière", [new Grant(Role.Administrator, null)], null, Stop);
        ManagePeople people = _site.Services.GetRequiredService<ManagePeople>();
        Actor machine = new("Jeton d’administration", Role.Administrator, []);

        PeopleResult disabled = await people.DisableAsync(machine, last.Id, true, Stop);
        PeopleResult dropped = await people.ChangeAsync(machine, last.Id, new PersonDraft("Dernière", null, []), null, Stop);

        Assert.Equal("last-administrator", Assert.Single(disabled.Problems).Code);
        Assert.Equal("last-administrator", Assert.Single(dropped.Problems).Code);
    }

    [Fact]
    public async Task ASearchFindsByNameRoleAndDepartmentAndLeavesNoNameInAddresses()
    {
        await AddAsync("Élodie Martin", "elodie@exemple.fr", "reviewer");
        await Accounts.OpenAsync("ailleurs@exemple.fr", "Élodie Ailleurs", [new Grant(Role.Reviewer, "lycee")], null, Stop);

        Answer found = await _manager.SendAsync("/people", "/people", [("words", "elodie"), ("role", "reviewer")]);
        Answer none = await _manager.SendAsync("/people", "/people", [("words", "elodie"), ("role", "manager")]);

        Assert.Contains("Élodie Martin", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ailleurs", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rita", found.Text[found.Text.IndexOf("<table", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("Personne ne correspond.", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErasedPersonSignsInNoMore()
    {
        await AddAsync("Zoé Martin", "zoe@exemple.fr", "reviewer");
        Visit zoe = await _site.SignInMemberAsync("ignoré", "zoe@exemple.fr");

        await _site.Services.GetRequiredService<ErasePerson>().ExecuteAsync("zoe@exemple.fr", false, new Actor("operator", Role.Operator, []), Stop);

        Assert.Null(await Accounts.FindByEmailAsync("zoe@exemple.fr", Stop));
        Assert.Equal(HttpStatusCode.Redirect, (await zoe.OpenAsync("/review")).Status);
        Assert.DoesNotContain("Zoé", (await _manager.OpenAsync("/people")).Text, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    private Task<Answer> AddAsync(string name, string email, string role) => _manager.SendAsync(
        "/people/new?issuer=rectorat", "/people/new", [("email", email), ("name", name), ("department", "Lettres"), ("role", role), ("issuer", "rectorat")]);
}
