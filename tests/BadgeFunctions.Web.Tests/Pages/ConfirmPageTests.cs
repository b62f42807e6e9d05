using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed partial class ConfirmPageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Form = "/nominate/" + TestCatalogue.OurBadge;

    [Fact]
    public async Task NothingGoesOutBeforeTheSenderConfirms()
    {
        using Visit visit = new(site);
        Answer tracking = await visit.OpenAsync(await SendAsync(visit, "avant@exemple.fr", nominatedBy: "chefavant@exemple.fr"));
        await site.PumpAsync();
        Assert.Contains("envoyé à chefavant@exemple.fr", tracking.Text);
        Assert.DoesNotContain(site.Mail.Sent, mail => mail.To == "avant@exemple.fr");

        string link = LinkTo("chefavant@exemple.fr", "/confirm/");
        Answer page = await visit.OpenAsync(link);
        Assert.Contains("Noémie Bérenger", page.Text);
        Assert.Equal(NominationStatus.AwaitingProof, (await StatusAsync(link)).Status);
        Answer confirmed = await visit.SendAsync(page, link, []);
        await site.PumpAsync();

        Assert.Equal(HttpStatusCode.SeeOther, confirmed.Status);
        Assert.Contains("doit d’abord donner son accord", (await visit.OpenAsync(confirmed.Location!)).Text);
        Assert.Single(site.Mail.Sent, mail => mail.To == "avant@exemple.fr");
        Assert.Equal(2, site.Mail.Sent.Count(mail => mail.To == "chefavant@exemple.fr"));
    }

    [Fact]
    public async Task TheMailThatAsksForProofCarriesNothingThatAStrangerTyped()
    {
        using Visit visit = new(site);
        await SendAsync(visit, "victime@exemple.fr", name: "GAGNEZ http-spam");
        await site.PumpAsync();

        MailMessage mail = Assert.Single(site.Mail.Sent, mail => mail.To == "victime@exemple.fr");
        Assert.DoesNotContain("GAGNEZ", mail.Subject + mail.Text);
        Assert.DoesNotContain("Noémie", mail.Text);
    }

    [Fact]
    public async Task ConfirmingAgainOnlyShowsWhereItStands()
    {
        using Visit visit = new(site);
        await SendAsync(visit, "encore@exemple.fr");
        await site.PumpAsync();
        string link = LinkTo("encore@exemple.fr", "/confirm/");
        Answer page = await visit.OpenAsync(link);
        await visit.SendAsync(page, link, []);
        await site.PumpAsync();
        int sent = site.Mail.Sent.Count;

        Assert.Equal(HttpStatusCode.SeeOther, (await visit.SendAsync(page, link, [])).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await visit.OpenAsync(link)).Status);
        await site.PumpAsync();

        Assert.Equal(sent, site.Mail.Sent.Count);
    }

    [Fact]
    public async Task AnUnprovedNominationKeepsNobodyFromAskingAndTheFirstToProveIsTaken()
    {
        using Visit stranger = new(site);
        using Visit person = new(site);
        await SendAsync(stranger, "prise@exemple.fr", nominatedBy: "inconnu@exemple.fr");
        await SendAsync(person, "prise@exemple.fr");
        await site.PumpAsync();
        string own = LinkTo("prise@exemple.fr", "/confirm/");
        Assert.Equal(HttpStatusCode.SeeOther, (await person.SendAsync(own, own, [])).Status);

        string late = LinkTo("inconnu@exemple.fr", "/confirm/");
        Answer refused = await stranger.SendAsync(late, late, []);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("existe déjà pour cette personne", refused.Text);
        Assert.DoesNotContain("20 mars", refused.Text);
        Assert.Equal(NominationStatus.AwaitingProof, (await StatusAsync(late)).Status);
    }

    [Fact]
    public async Task WhoeverAskedAlreadyHearsWhenByMailAndNobodyElseDoes()
    {
        using Visit visit = new(site);
        await site.NominateAsync("memoire@exemple.fr");
        Answer form = await visit.OpenAsync(Form);
        for (int i = 0; i < 2; i++)
        {
            Answer answer = await visit.SendAsync(form, Form, Fields("memoire@exemple.fr", form.ValueOf("key")!));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.Contains("Si elle est à vous, un message", answer.Text);
            Assert.DoesNotContain("20 mars", answer.Text);
        }

        await site.PumpAsync();
        MailMessage told = Assert.Single(site.Mail.Sent, mail => mail.To == "memoire@exemple.fr" && mail.Subject.Contains("déjà demandé", StringComparison.Ordinal));
        Assert.Contains("20 mars 2026", told.Text);
        Assert.Contains("/tracking/", told.Text);
    }

    [Fact]
    public async Task TheMessageCanBeAskedForAgainButNotWithoutEnd()
    {
        await using TestSite alone = await TestSite.StartAsync();
        using Visit visit = new(alone);
        string tracking = await SendAsync(visit, "perdu@exemple.fr");
        string again = tracking.Replace("/tracking/", "/confirm/", StringComparison.Ordinal).Replace("?key", "/again?key", StringComparison.Ordinal);
        for (int i = 0; i < 5; i++)
        {
            Answer sent = await visit.SendAsync(tracking, again, []);
            Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
            Assert.Contains("Le message est reparti", (await visit.OpenAsync(sent.Location!)).Text);
        }

        await alone.PumpAsync();
        Assert.Equal(2, alone.Mail.Sent.Count);
        alone.Time.Advance(TimeSpan.FromMinutes(6));
        await visit.SendAsync(tracking, again, []);
        await alone.PumpAsync();
        Assert.Equal(3, alone.Mail.Sent.Count);
    }

    [Fact]
    public async Task WhatNobodyConfirmsIsForgottenWholly()
    {
        await using TestSite alone = await TestSite.StartAsync();
        using Visit visit = new(alone);
        string tracking = await SendAsync(visit, "oubli@exemple.fr", nominatedBy: "oubli.chef@exemple.fr");
        await alone.PumpAsync();
        alone.Time.Advance(TimeSpan.FromDays(8));

        Assert.Equal(1, await alone.Services.GetRequiredService<ExpireNominations>().ExecuteAsync(CancellationToken.None));
        await alone.PumpAsync();

        Assert.Single(alone.Mail.Sent);
        Answer page = await visit.OpenAsync(tracking);
        Assert.Contains("n’a jamais été envoyée", page.Text);
        Assert.DoesNotContain("Noémie", page.Text);
        Assert.DoesNotContain("oubli.chef", page.Text);
    }

    private static (string, string)[] Fields(string email, string key, string? nominatedBy = null, string name = "Bérenger") =>
    [
        ("for", nominatedBy is null ? "self" : "colleague"), ("nominatedBy", nominatedBy ?? string.Empty),
        ("familyName", name), ("givenName", "Noémie"), ("email", email), ("key", key), ("otherPerson", "true"),
    ];

    private static async Task<string> SendAsync(Visit visit, string email, string? nominatedBy = null, string name = "Bérenger")
    {
        Answer form = await visit.OpenAsync(Form);
        Answer sent = await visit.SendAsync(form, Form, Fields(email, form.ValueOf("key")!, nominatedBy, name));
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        return sent.Location!;
    }

    private string LinkTo(string address, string part)
    {
        MailMessage mail = site.Mail.Sent.First(mail => mail.To == address && mail.Text.Contains(part, StringComparison.Ordinal));
        return new Uri(Address().Matches(mail.Text).Select(match => match.Value).First(link => link.Contains(part, StringComparison.Ordinal))).PathAndQuery;
    }

    private async Task<Nomination> StatusAsync(string link) =>
        (await site.Services.GetRequiredService<NominationQueries>().FindAsync(link.Split('/', '?')[2], CancellationToken.None))!.Value;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
