using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Commissions;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>The page of a session: seats, roles, calls and reviewers from outside.</summary>
public sealed partial class CommissionSeatTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private Visit _manager = null!;
    private string _session = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _manager = await _site.SignInMemberAsync("Mona Gestion", "mona@exemple.fr", "DSDEN", Role.Manager);
        _session = await _manager.PlanSessionAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task MembersSignUpAndSeeWhoSitsAndWhatIsMissing()
    {
        using Visit maud = await _site.SignInMemberAsync("Maud Membre", "maud@exemple.fr", "DRANE");

        Answer taken = await maud.ActAsync(_session, "take");
        Answer page = await maud.OpenAsync(taken.Location!);

        Assert.Equal(HttpStatusCode.SeeOther, taken.Status);
        Assert.Contains("Vous siégez à cette séance.", page.Text);
        Assert.Contains("Maud Membre", page.Text);
        Assert.Contains("Membres\u00a0: 1 (de 4 à 6)", page.Text);
        Assert.Contains("https://visio.example/secrete", page.Html);
        Assert.Contains("Rendre ma place", page.Text);
    }

    [Fact]
    public async Task WhoeverIsNotAMemberNeitherSignsUpNorSeesANameThere()
    {
        using Visit other = await _site.SignInMemberAsync("Olga Autre", "olga@exemple.fr", null, Role.Reviewer, TestCatalogue.OtherIssuer);
        using Visit maud = await _site.SignInMemberAsync("Maud Membre", "maud@exemple.fr", "DRANE");
        await maud.ActAsync(_session, "take");
        using Visit token = await Visit.OfAsync(_site, Caller.Reviewer);

        Assert.DoesNotContain("Maud", (await other.OpenAsync($"/commission/{_session}")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await other.ActAsync(_session, "take")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await token.ActAsync(_session, "take")).Status);
        string seat = (await _site.SessionAsync(_session)).Seats[0].Id;
        Assert.Equal(HttpStatusCode.NotFound, (await other.ActAsync(_session, "leave", ("seat", seat))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.ActAsync(_session, "role", ("seat", seat), ("role", "chair"))).Status);
        Assert.Single((await _site.SessionAsync(_session)).Members);
    }

    [Fact]
    public async Task ASubstituteAnswersTheMailWithoutSigningInAndOpeningTheLinkChangesNothing()
    {
        List<Visit> members = await MembersAsync(7);
        CommissionSession session = await _site.SessionAsync(_session);
        await members[0].ActAsync(_session, "leave", ("seat", session.Members.First(seat => seat.Email == "membre0@exemple.fr").Id));
        await _site.PumpAsync();
        string link = LinkOf("membre6@exemple.fr");
        using Visit mail = new(_site);

        Answer asked = await mail.OpenAsync(link);
        Assert.Contains("Oui, je viens", asked.Text);
        Assert.Equal(5, (await _site.SessionAsync(_session)).Members.Count());
        Answer answered = await mail.SendAsync(asked, link, [("answer", "yes")]);

        Assert.Contains("Vous siégez", (await mail.OpenAsync(answered.Location!)).Text);
        Assert.Equal(6, (await _site.SessionAsync(_session)).Members.Count());
        Assert.Equal(HttpStatusCode.Forbidden, (await mail.OpenAsync(link.Replace("key=", "key=x", StringComparison.Ordinal))).Status);
        members.ForEach(member => member.Dispose());
    }

    [Fact]
    public async Task AManagerNamesRolesAddsMembersAndMeetsTheLimits()
    {
        List<Visit> members = await MembersAsync(6);
        using Visit extra = await _site.SignInMemberAsync("En Plus", "plus@exemple.fr", "Lycée");
        string account = (await _site.Services.GetRequiredService<AccountBook>().FindByEmailAsync("plus@exemple.fr", TestContext.Current.CancellationToken))!.Value.Id;
        string seat = (await _site.SessionAsync(_session)).Members.First().Id;

        Answer full = await _manager.ActAsync(_session, "members", ("account", account));
        Answer named = await _manager.ActAsync(_session, "role", ("seat", seat), ("role", "chair"));
        Answer unknown = await _manager.ActAsync(_session, "role", ("seat", seat), ("role", "roi"));
        await _manager.ActAsync(_session, "leave", ("seat", seat));
        Answer added = await _manager.ActAsync(_session, "members", ("account", account));
        await _site.PumpAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, full.Status);
        Assert.Contains("id=\"account-error\"", full.Html);
        Assert.Equal(HttpStatusCode.SeeOther, named.Status);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal(HttpStatusCode.SeeOther, added.Status);
        Assert.Contains(_site.Mail.Sent, mail => mail.To == "plus@exemple.fr");
        Assert.Equal(HttpStatusCode.Forbidden, (await members[0].ActAsync(_session, "members", ("account", account))).Status);
        members.ForEach(member => member.Dispose());
    }

    [Fact]
    public async Task AReviewerFromOutsideComesInOnceAndSeesNothingElse()
    {
        string nomination = (string)(await _site.NominateAsync("candidate@exemple.fr"))["id"]!;
        string hidden = (string)(await _site.NominateAsync("autre@exemple.fr"))["id"]!;
        await PutOnAgendaAsync(nomination, hidden);
        string elsewhere = await _manager.PlanSessionAsync("2026-05-21");
        Answer invited = await _manager.ActAsync(_session, "reviewers", ("name", "Experte"), ("email", "experte@ailleurs.example"), ("dossiers", nomination));
        Assert.Equal(HttpStatusCode.SeeOther, invited.Status);
        await _site.PumpAsync();
        string link = LinkOf("experte@ailleurs.example");
        using Visit outside = new(_site);

        Answer shown = await outside.OpenAsync(link);
        Assert.Contains("Vous verrez 1 dossier", shown.Text);
        Assert.Null((await _site.SessionAsync(_session)).Seats.Single(seat => seat.Account is null).LinkUsedAt);
        Answer joined = await outside.SendAsync(shown, link, []);
        Assert.Equal($"/sitting/{_session}", joined.Location);

        Assert.Equal(HttpStatusCode.Forbidden, (await outside.OpenAsync("/review")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await outside.OpenAsync($"/review/{nomination}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await outside.OpenAsync($"/review/{hidden}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await outside.OpenAsync("/manage")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outside.OpenAsync($"/commission/{elsewhere}")).Status);
        Assert.Equal($"/sitting/{_session}", (await outside.OpenAsync($"/commission/{_session}")).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await outside.SendAsync(shown, $"/commission/{_session}/take", [])).Status);

        using Visit second = new(_site);
        Answer used = await second.OpenAsync(link);
        Assert.Contains("Ce lien a déjà servi", used.Text);
        Assert.StartsWith($"/commission/{_session}/join", (await second.SendAsync(used, link, [])).Location);
        Assert.Equal(HttpStatusCode.Redirect, (await second.OpenAsync("/review")).Status);
        _site.Time.Advance(TimeSpan.FromMinutes(2));
        Answer renewed = await second.SendAsync(used, link.Replace("/join?", "/join/again?", StringComparison.Ordinal), []);
        await _site.PumpAsync();
        Assert.Contains("Un nouveau lien est en route", (await second.OpenAsync(renewed.Location!)).Text);
        string newer = LinkOf("experte@ailleurs.example");
        Assert.NotEqual(link, newer);
        Assert.Equal($"/sitting/{_session}", (await second.SendAsync(newer, newer, [])).Location);
        Assert.Equal(HttpStatusCode.Forbidden, (await second.OpenAsync(newer.Replace("number=2", "number=3", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task AnInvitationIsCheckedAndOnlyWhereTheRulesAllowIt()
    {
        string nomination = (string)(await _site.NominateAsync("candidate@exemple.fr"))["id"]!;
        await PutOnAgendaAsync(nomination);

        Answer wrong = await _manager.ActAsync(_session, "reviewers", ("name", ""), ("email", "pas une adresse"));
        Answer foreign = await _manager.ActAsync(_session, "reviewers", ("name", "X"), ("email", "x@exemple.fr"), ("dossiers", "inconnu"));
        await ChangeAsync(session => session with { Rules = session.Rules with { Outsiders = false } });
        Answer refused = await _manager.ActAsync(_session, "reviewers", ("name", "X"), ("email", "x@exemple.fr"), ("dossiers", nomination));

        Assert.All(["name", "email", "dossiers"], id => Assert.Contains($"id=\"{id}-error\"", wrong.Html));
        Assert.Equal("pas une adresse", wrong.ValueOf("email"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Empty((await _site.SessionAsync(_session)).Seats);
    }

    [Fact]
    public async Task TheFormToDecideAloneIsGoneWhereTheCommissionDecides()
    {
        string nomination = (string)(await _site.NominateAsync("candidate@exemple.fr"))["id"]!;
        using Visit reviewer = await Visit.OfAsync(_site, Caller.Reviewer);
        Answer form = await reviewer.OpenAsync($"/review/{nomination}");
        await _manager.SendAsync(
            "/commission/rules/rectorat",
            "/commission/rules/rectorat",
            [("revision", ""), ("minimumSize", "4"), ("maximumSize", "6"), ("minimumDepartments", "2"), ("quorum", "3"), ("tie", "chair"), ("ageingAfterDays", "30")]);

        Answer late = await reviewer.SendAsync(form, $"/review/{nomination}", [("outcome", "approved")]);
        using HttpResponseMessage api = await _site.PostAsync(Caller.Reviewer, $"/api/nominations/{nomination}/decision", new { outcome = "approved" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("confie toutes les décisions à la commission", late.Text);
        Assert.DoesNotContain("name=\"outcome\"", (await reviewer.OpenAsync($"/review/{nomination}")).Html);
        Assert.Equal(HttpStatusCode.BadRequest, api.StatusCode);
        Assert.Contains("commission-only", (await api.JsonAsync()).ToJsonString());
    }

    private async Task<List<Visit>> MembersAsync(int count)
    {
        List<Visit> members = [];
        for (int i = 0; i < count; i++)
        {
            members.Add(await _site.SignInMemberAsync($"Membre {i}", $"membre{i}@exemple.fr", i % 2 == 0 ? "DRANE" : "CARDIE"));
            await members[i].ActAsync(_session, "take");
            _site.Time.Advance(TimeSpan.FromMinutes(1));
        }

        return members;
    }

    private string LinkOf(string address) => Link().Match(_site.Mail.Sent.Last(mail => mail.To == address).Text).Groups[1].Value;

    private async Task PutOnAgendaAsync(params string[] nominations)
    {
        await ChangeAsync(session => session with { Agenda = nominations });
        DocumentSave save = new(CommissionPartition.Of(TestCatalogue.OurIssuer));
        foreach (string nomination in nominations)
        {
            AgendaItem item = new() { Session = _session, Nomination = nomination, Badge = TestCatalogue.OurBadge };
            save.Insert(CommissionPartition.Dossier(_session, nomination), item, CoreJson.Default.AgendaItem);
        }

        await _site.Documents.SaveAsync(save, TestContext.Current.CancellationToken);
    }

    private async Task ChangeAsync(Func<CommissionSession, CommissionSession> change)
    {
        Document<CommissionSession> found = (await _site.Services.GetRequiredService<CommissionQueries>().FindAsync(_session, TestContext.Current.CancellationToken))!;
        await _site.Documents.SaveAsync(SessionChange.Save(found.Value, change(found.Value), found.ETag), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("http://badges\\.test(/commission/\\S+)")]
    private static partial Regex Link();
}
