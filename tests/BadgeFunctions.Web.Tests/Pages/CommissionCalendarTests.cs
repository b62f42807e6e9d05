using System.Net;
using System.Text;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Web.Tests.Site;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>The calendar, its feeds and the form that plans sessions.</summary>
public sealed class CommissionCalendarTests : IAsyncLifetime
{
    private TestSite _site = null!;
    private Visit _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.StartAsync();
        _manager = await _site.SignInAsync("Gestionnaire");
    }

    public async ValueTask DisposeAsync()
    {
        _manager.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task AListOfDaysBecomesSessionsThatEverybodySeesWithoutAName()
    {
        Answer form = await _manager.OpenAsync("/commission/new");
        (string, string)[] fields =
        [
            ("issuer", TestCatalogue.OurIssuer), ("key", form.ValueOf("key")), ("form", "meeting"), ("days", "jeudi 16 avril 2026\n21/05/2026"),
            ("start", "14:00"), ("end", "17:00"), ("place", "Salle des Actes"), ("meetingUrl", "https://visio.example/secrete"),
        ];
        await _manager.SendAsync(form, "/commission/new", fields);
        Answer twice = await _manager.SendAsync(form, "/commission/new", fields);
        using Visit member = await _site.SignInMemberAsync("Maud Membre", "maud@exemple.fr", "DRANE");
        await member.SendAsync("/commission", $"/commission/{await FirstAsync()}/take", []);

        using Visit anybody = new(_site);
        Answer page = await anybody.OpenAsync("/commission");

        Assert.Equal(HttpStatusCode.SeeOther, twice.Status);
        Assert.Contains("jeudi 16 avril 2026, de 14\u00a0h\u00a000 à 17\u00a0h\u00a000", page.Text);
        Assert.Equal(2, page.Html.Split("class=\"sessions__one\"").Length - 1);
        Assert.DoesNotContain("Maud", page.Text);
        Assert.DoesNotContain("visio.example", page.Html);
        string own = (await anybody.OpenAsync($"/commission/{await FirstAsync()}")).Html;
        Assert.DoesNotContain("Maud", own);
        Assert.DoesNotContain("visio.example", own);
        Assert.Contains("16 avril 2026", (await anybody.OpenAsync("/catalogue/issuers/rectorat")).Text);
        Assert.Contains("Vous siégez", (await member.OpenAsync("/commission")).Text);
    }

    [Fact]
    public async Task WhatWasTypedComesBackWithErrorsBesideTheFields()
    {
        Answer form = await _manager.OpenAsync("/commission/new");
        Answer answer = await _manager.SendAsync(
            form,
            "/commission/new",
            [("issuer", TestCatalogue.OurIssuer), ("key", form.ValueOf("key")), ("title", "<b>Titre"), ("days", "un jour"), ("start", "x"), ("end", ""), ("meetingUrl", "ici")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(["form", "days", "start", "end", "meetingUrl"], id => Assert.Contains($"id=\"{id}-error\"", answer.Html));
        Assert.Equal("<b>Titre", answer.ValueOf("title"));
        Assert.Equal(form.ValueOf("key"), answer.ValueOf("key"));
        Assert.Contains("« un jour »".Replace(' ', '\u00a0').Replace("un\u00a0jour", "un jour", StringComparison.Ordinal), answer.Text);
    }

    [Fact]
    public async Task OnlyManagersOfTheIssuerPlan()
    {
        string id = await _manager.PlanSessionAsync();
        using Visit other = await _site.SignInAsync("Autre", Role.Manager, TestCatalogue.OtherIssuer);
        Answer form = await other.OpenAsync("/commission/new");

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/commission/new?issuer={TestCatalogue.OurIssuer}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/commission/{id}/edit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/commission/{id}/cancel")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(form, $"/commission/{id}/cancel", [])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(
            form, "/commission/new", [("issuer", TestCatalogue.OurIssuer), ("form", "meeting"), ("days", "2026-05-21"), ("start", "14:00"), ("end", "15:00")])).Status);
        Assert.Equal(SessionStatus.Planned, (await _site.SessionAsync(id)).Status);
    }

    [Fact]
    public async Task TwoManagersWhoChangeASessionAtOnceSeeEachOther()
    {
        string id = await _manager.PlanSessionAsync();
        Answer mine = await _manager.OpenAsync($"/commission/{id}/edit");
        Answer theirs = await _manager.OpenAsync($"/commission/{id}/edit");

        Answer first = await ChangeAsync(id, mine, "Salle 1");
        Answer second = await ChangeAsync(id, theirs, "Salle 2");
        Answer third = await ChangeAsync(id, second, "Salle 2");

        Assert.Equal(HttpStatusCode.SeeOther, first.Status);
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("Salle 2", second.ValueOf("place"));
        Assert.Equal(HttpStatusCode.SeeOther, third.Status);
        Assert.Equal("Salle 2", (await _site.SessionAsync(id)).Place);
    }

    [Fact]
    public async Task TheFeedIsAnICalendarStreamThatTellsOfChanges()
    {
        string kept = await _manager.PlanSessionAsync(title: "Séance plénière de printemps, consacrée aux badges « numérique éducatif » et « accueil » de l’académie");
        string cancelled = await _manager.PlanSessionAsync("2026-06-18");
        using HttpResponseMessage before = await _site.Client.GetAsync("/commission/rectorat.ics");
        await _manager.SendAsync($"/commission/{cancelled}/cancel", $"/commission/{cancelled}/cancel", []);
        using HttpResponseMessage after = await _site.Client.GetAsync("/commission/rectorat.ics");
        string text = Encoding.UTF8.GetString(await after.Content.ReadAsByteArrayAsync());

        Assert.Equal("text/calendar; charset=utf-8", after.Content.Headers.ContentType!.ToString());
        Assert.EndsWith("END:VCALENDAR\r\n", text);
        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("DTSTART:20260416T120000Z", text);
        Assert.DoesNotContain("visio", text);
        Ical.Net.Calendar calendar = Ical.Net.Calendar.Load(text)!;
        CalendarEvent event1 = calendar.Events.Single(one => one.Uid!.StartsWith(kept, StringComparison.Ordinal));
        CalendarEvent event2 = calendar.Events.Single(one => one.Uid!.StartsWith(cancelled, StringComparison.Ordinal));
        Assert.Equal((0, EventStatus.Confirmed), (event1.Sequence, event1.Status));
        Assert.Equal((1, EventStatus.Cancelled), (event2.Sequence, event2.Status));
        Assert.Equal(new DateTime(2026, 4, 16, 15, 0, 0, DateTimeKind.Utc), event1.DtEnd!.AsUtc);
        Assert.StartsWith("Séance plénière de printemps, consacrée", event1.Summary);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.NotNull(after.Content.Headers.LastModified);
        using HttpRequestMessage again = new(HttpMethod.Get, "/commission/rectorat.ics");
        again.Headers.IfNoneMatch.Add(after.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _site.Client.SendAsync(again)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _site.Client.GetAsync("/commission/personne.ics")).StatusCode);
    }

    [Fact]
    public async Task AMembersOwnFeedHasTheirSessionsAndTheVideoMeeting()
    {
        string mine = await _manager.PlanSessionAsync();
        await _manager.PlanSessionAsync("2026-05-21");
        using Visit member = await _site.SignInMemberAsync("Maud", "maud@exemple.fr");
        await member.ActAsync(mine, "take");
        Answer page = await member.OpenAsync("/commission");
        string address = System.Text.RegularExpressions.Regex.Match(page.Text, "id=\"own-feed\"[^>]* value=\"http://badges.test([^\"]+)\"").Groups[1].Value;

        using Visit subscriber = new(_site);
        Answer feed = await subscriber.OpenAsync(address);

        CalendarEvent only = Assert.Single(Ical.Net.Calendar.Load(feed.Html)!.Events);
        Assert.StartsWith(mine, only.Uid);
        Assert.Equal("https://visio.example/secrete", only.Description);
        Assert.Equal(HttpStatusCode.Forbidden, (await subscriber.OpenAsync(address[..^3])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await subscriber.OpenAsync("/commission/mine.ics")).Status);
        _site.Time.Advance(TimeSpan.FromDays(401));
        Assert.Equal(HttpStatusCode.Forbidden, (await subscriber.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task RulesAreCheckedKeptAndProtectedFromASecondEditor()
    {
        Answer mine = await _manager.OpenAsync("/commission/rules/rectorat");
        (string, string)[] rules =
        [
            ("minimumSize", "3"), ("maximumSize", "5"), ("minimumDepartments", "2"), ("quorum", "3"), ("tie", "defer"), ("ageingAfterDays", "20"), ("charter", "Un cadre à nous."),
        ];

        Answer wrong = await _manager.SendAsync(mine, "/commission/rules/rectorat", [.. rules[1..], ("minimumSize", "6"), ("revision", mine.ValueOf("revision"))]);
        Answer saved = await _manager.SendAsync(mine, "/commission/rules/rectorat", [.. rules, ("revision", mine.ValueOf("revision"))]);
        Answer late = await _manager.SendAsync(mine, "/commission/rules/rectorat", [.. rules[1..], ("minimumSize", "2"), ("revision", mine.ValueOf("revision"))]);
        Answer onPurpose = await _manager.SendAsync(late, "/commission/rules/rectorat", [.. rules[1..], ("minimumSize", "2"), ("revision", late.ValueOf("revision"))]);
        using Visit other = await _site.SignInAsync("Autre", Role.Manager, TestCatalogue.OtherIssuer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("id=\"maximumSize-error\"", wrong.Html);
        Assert.Equal(HttpStatusCode.SeeOther, saved.Status);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("2", late.ValueOf("minimumSize"));
        Assert.Equal(HttpStatusCode.SeeOther, onPurpose.Status);
        Assert.Contains("Un cadre à nous.", (await _manager.OpenAsync("/commission/rules/rectorat")).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync("/commission/rules/rectorat")).Status);
        Assert.Equal(5, (await _site.SessionAsync(await _manager.PlanSessionAsync())).Rules.MaximumSize);
    }

    private async Task<string> FirstAsync()
    {
        using Visit anybody = new(_site);
        string html = (await anybody.OpenAsync("/commission")).Html;
        return System.Text.RegularExpressions.Regex.Match(html, "/commission/(rectorat\\.[0-9a-z]{26})\"").Groups[1].Value;
    }

    private Task<Answer> ChangeAsync(string id, Answer page, string place) => _manager.SendAsync(
        page,
        $"/commission/{id}/edit",
        [
            ("seen", page.ValueOf("seen")), ("form", "meeting"), ("days", "2026-04-16"), ("start", "14:00"), ("end", "17:00"), ("place", place),
            ("meetingUrl", "https://visio.example/secrete"),
        ]);
}
