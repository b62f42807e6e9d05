using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Access.Accounts;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Minutes;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>What the secretary, the members, the managers and everybody else see after a sitting.</summary>
public sealed class MinutesPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task TheSecretaryReadsEditsAndReleasesTheMessages()
    {
        (Visit secretary, string account) = await MemberAsync("Sacha", "sacha1@exemple.fr");
        RisenSession session = await RisenSession.WriteAsync(site, account, null, RisenSession.Of(OutcomeKind.Award), RisenSession.Of(OutcomeKind.Refuse));

        Answer page = await secretary.OpenAsync(session.Path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Une démarche suivie.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Dominique Relais", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{[a-z-]+\}", page.Text);

        string edit = $"{session.Path}/messages/{session.Nominations[1]}";
        Answer wrong = await secretary.SendAsync(edit, edit, [("subject", "Objet"), ("text", "Bonjour {prénom}"), ("action", "save")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("{prénom}", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await secretary.SendAsync(edit, edit, [("subject", "Un mot"), ("text", "Merci Camille.\n\n{lien}"), ("action", "save")])).Status);

        Answer stale = await secretary.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        page = await secretary.OpenAsync(session.Path);
        Assert.Contains("Merci Camille.", page.Text, StringComparison.Ordinal);
        Answer released = await secretary.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);
        Assert.Equal($"{session.Path}?done=released", released.Location);
        await site.PumpAsync();

        Assert.Equal(NominationStatus.Approved, (await FindAsync(session.Nominations[0])).Status);
        Nomination refused = await FindAsync(session.Nominations[1]);
        Assert.Equal("Un mot", refused.Decision!.Message!.Subject);
        string link = Regex.Match(site.Mail.Sent.Last(mail => mail.To == refused.Nominee.Email).Text, "http://badges.test(/tracking/\\S+)").Groups[1].Value;
        Answer tracking = await secretary.OpenAsync(link);
        Assert.Contains("Merci Camille.", tracking.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{lien}", tracking.Text, StringComparison.Ordinal);
        secretary.Dispose();
    }

    [Fact]
    public async Task OnlyThoseConcernedSeeAnything()
    {
        (Visit secretary, string account) = await MemberAsync("Sacha", "sacha2@exemple.fr");
        (Visit member, string other) = await MemberAsync("Maxence", "maxence2@exemple.fr");
        (Visit stranger, _) = await MemberAsync("Alix", "alix2@exemple.fr");
        RisenSession session = await RisenSession.WriteAsync(site, account, other, RisenSession.Of(OutcomeKind.Award));
        string[] paths = [session.Path, $"{session.Path}/minutes.pdf", $"{session.Path}/minutes.txt", $"{session.Path}/messages/{session.Nominations[0]}"];
        foreach (string path in paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await secretary.OpenAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(path)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(path)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await member.SendAsync("/minutes/check", $"{session.Path}/release", [("seen", "x")])).Status);
        Answer page = await secretary.OpenAsync(session.Path);
        await secretary.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);

        Answer sealedPage = await member.OpenAsync(session.Path);
        Assert.Equal(HttpStatusCode.OK, sealedPage.Status);
        Assert.DoesNotContain("Une démarche suivie.", sealedPage.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await member.OpenAsync(paths[1])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(paths[3])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(paths[2])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync($"/minutes/echo/{TestCatalogue.OurIssuer}")).Status);
    }

    [Fact]
    public async Task AnybodyMayCheckMinutesThatTheyHold()
    {
        (Visit secretary, string account) = await MemberAsync("Sacha", "sacha3@exemple.fr");
        RisenSession session = await RisenSession.WriteAsync(site, account, null, RisenSession.Of(OutcomeKind.Award));
        Answer page = await secretary.OpenAsync(session.Path);
        await secretary.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);
        byte[] text = Encoding.UTF8.GetBytes((await secretary.OpenAsync($"{session.Path}/minutes.txt")).Html);
        using Visit anybody = new(site);

        Answer whole = await anybody.SendAsync("/minutes/check", "/minutes/check", [], ("file", "compte-rendu.txt", text));
        Assert.Contains("Intact", whole.Text, StringComparison.Ordinal);
        Assert.Contains($"{TestSite.PublicBaseUrl}/keys/", whole.Text, StringComparison.Ordinal);
        text[40] ^= 1;
        Assert.Contains("il a été modifié depuis", (await anybody.SendAsync("/minutes/check", "/minutes/check", [], ("file", "a.txt", text))).Text, StringComparison.Ordinal);
        Assert.Contains("ne porte pas de sceau", (await anybody.SendAsync("/minutes/check", "/minutes/check", [], ("file", "a.txt", [1, 2]))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await anybody.SendAsync("/minutes/check", "/minutes/check", [])).Status);
        Assert.Equal(MinutesVerdict.Unknown, (await site.Services.GetRequiredService<CheckMinutes>().ExecuteAsync(default, CancellationToken.None)).Verdict);
    }

    [Fact]
    public async Task ManagersWriteTemplatesAndSeeWhatTheyMake()
    {
        using Visit manager = await site.SignInAsync("Gestion");
        using Visit other = await site.SignInAsync("Ailleurs", issuer: TestCatalogue.OtherIssuer);
        string path = $"/minutes/templates/{TestCatalogue.OurIssuer}/refuse/en";
        Answer page = await manager.OpenAsync(path);
        Assert.Contains("Camille", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);

        Answer wrong = await manager.SendAsync(page, path, [("subject", "Your request"), ("text", "Dear {firstname},\n\n{points-forts}"), ("action", "save")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("{firstname}", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("{conseil}, {personne-ressource}", wrong.Text, StringComparison.Ordinal);

        const string Text = "Dear {prenom},\n\nWe liked: {points-forts}\n\nWhy: {raison}\n\nNext: {conseil}\n\nAsk: {personne-ressource}\n\n{lien}";
        Assert.Contains("We liked:", (await manager.SendAsync(page, path, [("subject", "Your request"), ("text", Text), ("action", "preview")])).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await manager.SendAsync(page, path, [("subject", "Your request"), ("text", Text), ("action", "save")])).Status);
        Assert.Contains("We liked:", (await manager.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync("/minutes/check", path, [("subject", "x"), ("text", Text), ("action", "save")])).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await manager.SendAsync(page, path, [("action", "reset")])).Status);
        Assert.Contains("Thank you for the time", (await manager.OpenAsync(path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoodPracticesBecomeALetter()
    {
        using Visit manager = await site.SignInAsync("Gestion");
        RisenSession session = await RisenSession.WriteAsync(site, null, null, RisenSession.Of(OutcomeKind.Award));
        Answer page = await manager.OpenAsync(session.Path);
        await manager.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);
        string echo = $"/minutes/echo/{TestCatalogue.OurIssuer}";

        Answer choice = await manager.OpenAsync(echo);
        Assert.Contains("Relire ensemble", choice.Text, StringComparison.Ordinal);
        string pick = Regex.Match(choice.Html, "name=\"pick-([0-9a-f]+)\"").Groups[1].Value;
        (string, string)[] fields = [("from", "2026-01-01"), ("until", "2026-03-31"), ($"pick-{pick}", "true"), ($"text-{pick}", "Tenir un carnet.")];
        Answer letter = await manager.SendAsync(choice, echo, [.. fields, ("action", "compose")]);
        Assert.Contains("- Tenir un carnet.", letter.Text, StringComparison.Ordinal);
        Answer file = await manager.SendAsync(choice, echo, [.. fields, ("action", "md")]);
        Assert.Equal("text/markdown", file.ContentHeaders.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await manager.SendAsync(choice, echo, [("from", "hier"), ("until", ""), ("action", "compose")])).Status);
    }

    [Fact]
    public async Task AWitnessAnswersTheCommissionOnce()
    {
        (Visit secretary, string account) = await MemberAsync("Sacha", "sacha4@exemple.fr");
        RisenSession session = await RisenSession.WriteAsync(site, account, null, RisenSession.Of(OutcomeKind.AskWitness, "t1"));
        await RisenSession.ChangeAsync(site, session.Nominations[0], nomination => nomination with
        {
            Evidence = [new Evidence { Id = "t1", Kind = EvidenceKind.Testimony, Testimony = new Testimony("Noémie Témoin", "temoin4@exemple.fr", "Premiers mots.", site.Time.GetUtcNow()) }],
        });
        Answer page = await secretary.OpenAsync(session.Path);
        await secretary.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);
        await site.PumpAsync();

        MailMessage mail = Assert.Single(site.Mail.Sent, mail => mail.To == "temoin4@exemple.fr");
        string path = Regex.Match(mail.Text, "http://badges.test(/testimony/\\S+)").Groups[1].Value;
        using Visit witness = new(site);
        Answer asked = await witness.OpenAsync(path);
        Assert.Contains("Premiers mots.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Que s’est-il passé ensuite", asked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await witness.SendAsync(asked, path, [("answer", "write"), ("text", "Bref")])).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await witness.SendAsync(asked, path, [("answer", "write"), ("text", "Elle a relancé le groupe.")])).Status);
        Assert.Contains("Merci, votre réponse", (await witness.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await witness.OpenAsync(path.Split('?')[0])).Status);

        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);
        Answer dossier = await reviewer.OpenAsync($"/review/{session.Nominations[0]}");
        Assert.Contains("Premiers mots.", dossier.Text, StringComparison.Ordinal);
        Assert.Contains("Elle a relancé le groupe.", dossier.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheApplicantReadsTheQuestionInTheBag()
    {
        (Visit secretary, string account) = await MemberAsync("Sacha", "sacha5@exemple.fr");
        RisenSession session = await RisenSession.WriteAsync(site, account, null, RisenSession.Of(OutcomeKind.AskApplicant) with { Until = new DateOnly(2026, 5, 1) });
        Answer page = await secretary.OpenAsync(session.Path);
        await secretary.SendAsync(page, $"{session.Path}/release", [("seen", page.ValueOf("seen"))]);
        await site.PumpAsync();

        Nomination open = await FindAsync(session.Nominations[0]);
        string path = Regex.Match(site.Mail.Sent.Last(mail => mail.To == open.Nominee.Email).Text, "http://badges.test(/bag/\\S+)").Groups[1].Value;
        using Visit applicant = new(site);
        Answer bag = await applicant.OpenAsync(path);
        Assert.Contains("Que s’est-il passé ensuite", bag.Text, StringComparison.Ordinal);
        Assert.Contains("1er mai 2026", bag.Text, StringComparison.Ordinal);
    }

    private async Task<(Visit Visit, string Account)> MemberAsync(string name, string email)
    {
        Visit visit = await site.SignInMemberAsync(name, email, "DAN");
        Account account = await site.Services.GetRequiredService<AccountBook>().OpenAsync(
            email, name, [new Grant(Role.Reviewer, TestCatalogue.OurIssuer)], "DAN", TestContext.Current.CancellationToken);
        return (visit, account.Id);
    }

    private async Task<Nomination> FindAsync(string id) =>
        (await site.Services.GetRequiredService<NominationQueries>().FindAsync(id, TestContext.Current.CancellationToken))!.Value;
}
