using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed partial class AttendancePageTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private Visit _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _manager = await ManagerOfAsync(TestCatalogue.OurIssuer);
    }

    public async ValueTask DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task AManagerPreparesASessionForTheBadgesOfTheirIssuerOnly()
    {
        Answer form = await _manager.OpenAsync("/attendance/new");
        Assert.Contains("value=\"tutorat\"", form.Html);
        Assert.DoesNotContain("robotique", form.Html);

        string session = await PrepareAsync();

        Assert.Contains("La séance est prête", (await _manager.OpenAsync($"{session}?created=true")).Text);
        Assert.Contains("Tutorer au collège", (await _manager.OpenAsync("/attendance")).Text);
        Answer foreign = await _manager.SendAsync(form, "/attendance/new", [("badge", TestCatalogue.OtherBadge), ("title", "T"), ("day", "2026-03-20"), ("minutes", "120"), ("places", "5")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, foreign.Status);
    }

    [Fact]
    public async Task WhatWasTypedComesBackWithErrorsBesideTheFields()
    {
        Answer answer = await _manager.SendAsync(
            "/attendance/new", "/attendance/new", [("badge", "tutorat"), ("title", ""), ("place", "<i>Ici"), ("day", "demain"), ("minutes", "0"), ("places", "beaucoup")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(["title", "day", "minutes", "places"], id => Assert.Contains($"id=\"{id}-error\"", answer.Html));
        Assert.Equal("<i>Ici", answer.ValueOf("place"));
        Assert.Equal("beaucoup", answer.ValueOf("places"));
    }

    [Fact]
    public async Task ASessionOfAnotherIssuerIsAsGoodAsNone()
    {
        string session = await PrepareAsync();
        using Visit other = await ManagerOfAsync(TestCatalogue.OtherIssuer);
        Answer form = await other.OpenAsync("/attendance/new");

        Assert.DoesNotContain("Tutorer", (await other.OpenAsync("/attendance")).Text);
        foreach (string page in new[] { "", "/room", "/room/state", "/export", "/list", "/list/rejected" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(session + page)).Status);
        }

        foreach (string action in new[] { "/open", "/close", "/extend", "/list", "/list/confirm" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(form, session + action, [("minutes", "5"), ("places", "5")])).Status);
        }
    }

    [Fact]
    public async Task WhoTypesTheShortAddressSignsUpAndIsAskedToConfirm()
    {
        string session = await PrepareAsync();
        string link = await OpenRoomAsync(session);
        using Visit participant = new(_site);

        Answer sent = await SignUpAsync(participant, link, "noemie@exemple.fr");

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("Votre présence est notée", (await participant.OpenAsync(sent.Location!)).Text);
        await _site.PumpAsync();
        Assert.Contains(_site.Mail.Sent, mail => mail.To == "noemie@exemple.fr" && mail.Text.Contains("/confirm/", StringComparison.Ordinal));
        Answer people = await _manager.OpenAsync(session);
        Assert.Contains("Noémie", people.Text);
        Assert.Contains("Adresse à confirmer", people.Text);
        Assert.Contains("\"people\":\"1 sur 2\"", (await _manager.OpenAsync($"{session}/room/state")).Html);
    }

    [Fact]
    public async Task ARoomThatIsFullRefusesKindlyAndTakesNobodyMore()
    {
        string session = await PrepareAsync();
        string link = await OpenRoomAsync(session);
        using Visit participant = new(_site);
        Answer open = await participant.OpenAsync(link);
        await SignUpAsync(participant, link, "un@exemple.fr");
        await SignUpAsync(participant, link, "deux@exemple.fr");

        Answer late = await participant.SendAsync(open, link, Person("trois@exemple.fr"));
        Answer shown = await participant.OpenAsync(link);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (late.Status, shown.Status));
        Assert.Contains("Toutes les places sont prises", late.Text);
        Assert.DoesNotContain("trois@exemple.fr", (await _manager.OpenAsync(session)).Text);
    }

    [Fact]
    public async Task APhotographedCodeLeadsNowhereAfterTheEnd()
    {
        string session = await PrepareAsync();
        string link = await OpenRoomAsync(session);
        string code = await CodeAsync(session);
        using Visit participant = new(_site);
        Answer open = await participant.OpenAsync(link);
        _site.Time.Advance(TimeSpan.FromMinutes(121));

        Assert.Contains("L’inscription est close", (await participant.OpenAsync(code)).Text);
        Assert.Contains("L’inscription est close", (await participant.OpenAsync(link)).Text);
        Assert.Equal(HttpStatusCode.Gone, (await participant.SendAsync(open, link, Person("tard@exemple.fr"))).Status);

        await _manager.SendAsync(session, $"{session}/extend", [("minutes", "30"), ("places", "50")]);
        Assert.Contains("Ce lien n’est plus le bon", (await participant.OpenAsync(link)).Text);
        Assert.NotEqual(code, await CodeAsync(session));
    }

    [Fact]
    public async Task ARobotIsStopped()
    {
        string link = await OpenRoomAsync(await PrepareAsync());
        using Visit robot = new(_site);

        Answer answer = await robot.SendAsync(link, link, [.. Person("robot@exemple.fr"), ("website", "https://spam.example")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"website-error\"", answer.Html);
    }

    [Fact]
    public async Task AListIsShownWithWhatItLeadsToThenTakenIn()
    {
        string session = await PrepareAsync();
        byte[] csv = Encoding.UTF8.GetBytes("nom;prenom;courriel;fonction\n=HYPERLINK(1);Noémie;noemie@exemple.fr;CPE\nSans;Adresse;rien;\n");

        Answer sent = await _manager.SendAsync(session, $"{session}/list", [], ("file", "liste.csv", csv));
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Answer plan = await _manager.OpenAsync(sent.Location!);
        Assert.Contains("1 personne sera ajoutée", plan.Text);
        Assert.Contains("courriel – ", plan.Text);
        Assert.Contains("Personne pour l’instant", (await _manager.OpenAsync(session)).Text);
        Answer rejected = await _manager.OpenAsync(sent.Location!.Replace("/list?", "/list/rejected?", StringComparison.Ordinal));
        Assert.Contains(";Sans;Adresse;rien;", rejected.Html);

        Answer confirmed = await _manager.SendAsync(plan, sent.Location!.Replace("/list?", "/list/confirm?", StringComparison.Ordinal), []);

        Assert.Equal($"{session}?added=1&confirmed=0", confirmed.Location);
        Assert.Contains("1 personne ajoutée", (await _manager.OpenAsync(confirmed.Location!)).Text);
        Assert.Contains("'=HYPERLINK(1);Noémie;noemie@exemple.fr;CPE;Liste;", (await _manager.OpenAsync($"{session}/export")).Html);
        Assert.Equal(session, (await _manager.OpenAsync(sent.Location!)).Location);
    }

    [Theory]
    [InlineData("", "Ce fichier est vide")]
    [InlineData("nom;prenom\nA;B\n", "courriel")]
    public async Task AListThatCannotBeReadIsToldBesideItsField(string csv, string expected)
    {
        string session = await PrepareAsync();

        Answer answer = await _manager.SendAsync(session, $"{session}/list", [], ("file", "liste.csv", Encoding.UTF8.GetBytes(csv)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"file-error\"", answer.Html);
        Assert.Contains(expected, answer.Text);
    }

    [Fact]
    public async Task AListThatWasNotShownIsNotConfirmed()
    {
        string session = await PrepareAsync();

        Answer answer = await _manager.SendAsync(session, $"{session}/list/confirm?file=evidence/x.csv&key=forge", []);

        Assert.Equal(session, answer.Location);
    }

    private static (string Name, string Value)[] Person(string email) => [("familyName", "Bérenger"), ("givenName", "Noémie"), ("email", email)];

    private static Task<Answer> SignUpAsync(Visit visit, string link, string email) => visit.SendAsync(link, link, Person(email));

    private async Task<Visit> ManagerOfAsync(string issuer)
    {
        string code = await _site.Services.GetRequiredService<AccessTokens>().CreateSignInCodeAsync(
            new Actor("Maïa Responsable", Role.Manager, [issuer]), TimeSpan.FromMinutes(5), CancellationToken.None);
        Visit visit = new(_site);
        await visit.OpenAsync($"/sign-in/{code}");
        return visit;
    }

    /// <returns>The session's page.</returns>
    private async Task<string> PrepareAsync()
    {
        Answer created = await _manager.SendAsync(
            "/attendance/new",
            "/attendance/new",
            [("badge", "tutorat"), ("title", "Tutorer au collège"), ("place", "Salle B12"), ("day", "2026-03-20"), ("minutes", "120"), ("places", "2")]);
        Assert.Equal(HttpStatusCode.SeeOther, created.Status);
        return created.Location!.Split('?')[0];
    }

    /// <returns>The signed link that the short address leads to.</returns>
    private async Task<string> OpenRoomAsync(string session)
    {
        Answer opened = await _manager.SendAsync(session, $"{session}/open", []);
        Assert.Equal($"{session}/room", opened.Location);
        using Visit anybody = new(_site);
        return (await anybody.OpenAsync(await CodeAsync(session))).Location!;
    }

    private async Task<string> CodeAsync(string session) =>
        Address().Match((await _manager.OpenAsync($"{session}/room")).Html).Groups[1].Value;

    [GeneratedRegex("class=\"room__address\">" + TestSite.PublicBaseUrl + "(/a/[^<]+)<")]
    private static partial Regex Address();
}
