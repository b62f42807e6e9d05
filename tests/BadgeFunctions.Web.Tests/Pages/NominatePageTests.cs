using System.Net;
using System.Text;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class NominatePageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Path = "/nominate/" + TestCatalogue.OurBadge;
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 preuve");

    [Fact]
    public async Task ACompleteFormLeadsToItsTrackingPage()
    {
        using Visit visit = new(site);

        Answer sent = await SendAsync(visit, Complete("complete@exemple.fr"));

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Answer tracking = await visit.OpenAsync(sent.Location!);
        Assert.Equal(HttpStatusCode.OK, tracking.Status);
        Assert.Contains("ouvrez le message envoyé à complete@exemple.fr", tracking.Text);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", tracking.Html);
        Assert.Contains("Noémie", tracking.Text);
    }

    [Fact]
    public async Task WhatWasTypedComesBackWithErrorsBesideTheFieldsAndOnTop()
    {
        using Visit visit = new(site);

        Answer answer = await SendAsync(
            visit, [("for", "self"), ("familyName", "<script>"), ("email", "pas une adresse"), ("evidence[1].url", "ftp://x"), ("reason", "Parce que\nvoilà")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("3 réponses sont à corriger", answer.Text);
        Assert.All(["givenName", "email", "evidence-1-url"], id =>
        {
            Assert.Contains($"href=\"#{id}\"", answer.Html);
            Assert.Contains($"id=\"{id}-error\"", answer.Html);
            Assert.Contains($"aria-describedby=\"{id}-error\" aria-invalid=\"true\"", answer.Html);
        });
        Assert.Equal("<script>", answer.ValueOf("familyName"));
        Assert.Equal("pas une adresse", answer.ValueOf("email"));
        Assert.Equal("ftp://x", answer.ValueOf("evidence[1].url"));
        Assert.Contains("Parce que\nvoilà</textarea>", answer.Text);
        Assert.DoesNotContain("<script", answer.Html);
        Assert.Contains("<title>Erreur", answer.Html);
    }

    [Fact]
    public async Task AFileThatCameIsNotAskedForAgain()
    {
        using Visit visit = new(site);
        Answer corrected = await SendAsync(visit, [("for", "self")], ("evidence[0].file", "rapport.pdf", Pdf));
        Assert.Contains("Fichier bien reçu : rapport.pdf", corrected.Text.Replace('\u00A0', ' '));

        Answer sent = await visit.SendAsync(
            corrected, Path, [.. Complete("fichier@exemple.fr"), ("key", corrected.ValueOf("key")), ("evidence[0].received", corrected.ValueOf("evidence[0].received"))]);

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("rapport.pdf", (await visit.OpenAsync(sent.Location!)).Text);
    }

    [Fact]
    public async Task AForgedFileIsNotBelieved()
    {
        using Visit visit = new(site);
        string forged = "eyJuYW1lIjoiYSIsImNvbnRlbnRUeXBlIjoidGV4dC9odG1sIiwibGVuZ3RoIjoxLCJwYXRoIjoicyJ9.AAAA";

        Answer sent = await SendAsync(visit, [.. Complete("forge@exemple.fr"), ("evidence[0].received", forged)]);

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("Aucune preuve", (await visit.OpenAsync(sent.Location!)).Text);
    }

    [Theory]
    [InlineData("texte.txt", "du texte", "Ce type de fichier")]
    [InlineData("vide.pdf", "", "Ce fichier est vide")]
    public async Task AFileThatCannotServeIsToldBesideItsField(string name, string content, string expected)
    {
        using Visit visit = new(site);

        Answer answer = await SendAsync(visit, Complete("type@exemple.fr"), ("evidence[0].file", name, Encoding.UTF8.GetBytes(content)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"evidence-0-file-error\"", answer.Html);
        Assert.Contains(expected, answer.Text);
    }

    [Fact]
    public async Task SendingTheSameFormTwiceNominatesOnceAndKeepsNoSpareFile()
    {
        using Visit visit = new(site);
        Answer form = await visit.OpenAsync(Path);
        (string, string)[] fields = [.. Complete("double@exemple.fr"), ("key", form.ValueOf("key"))];
        Answer first = await visit.SendAsync(form, Path, fields, ("evidence[0].file", "a.pdf", Pdf));
        int files = site.Files.PathsOf(FileArea.Private).Count;

        Answer second = await visit.SendAsync(form, Path, fields, ("evidence[0].file", "a.pdf", Pdf));

        Assert.Equal(first.Location!.Split('?')[0], second.Location!.Split('?')[0]);
        Assert.Equal(files, site.Files.PathsOf(FileArea.Private).Count);
    }

    [Fact]
    public async Task ADuplicateIsSaidAndNotTaken()
    {
        using Visit visit = new(site);
        await site.NominateAsync("deja@exemple.fr");

        Answer answer = await SendAsync(
            visit, [.. Complete("Deja@Exemple.fr").Where(field => field.Name != "for"), ("for", "colleague"), ("nominatedBy", "autre@exemple.fr")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("a déjà demandé ou reçu ce badge", answer.Text);
    }

    [Fact]
    public async Task SomebodyOfTheSameNameIsAskedAboutAndNothingTypedIsLost()
    {
        using Visit visit = new(site);
        await site.NominateAsync("connu@exemple.fr");
        (string Name, string Value)[] fields = [("for", "self"), ("familyName", "CAMILLE"), ("givenName", "martin"), ("email", "autre.homonyme@exemple.fr"), ("reason", "Écrit.")];

        Answer asked = await SendAsync(visit, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("id=\"otherPerson-error\"", asked.Html);
        Assert.Equal("autre.homonyme@exemple.fr", asked.ValueOf("email"));
        Assert.DoesNotContain("connu@exemple.fr", asked.Html);
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(visit, [.. fields, ("otherPerson", "true")])).Status);
    }

    [Fact]
    public async Task SomebodyWhoNominatesAColleagueSaysWhoTheyAre()
    {
        using Visit visit = new(site);

        Answer answer = await SendAsync(visit, [.. Complete("collegue@exemple.fr").Where(field => field.Name != "for"), ("for", "colleague")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"nominatedBy-error\"", answer.Html);
    }

    [Fact]
    public async Task ARobotIsStoppedAndAPersonIsToldWhy()
    {
        using Visit visit = new(site);

        Answer answer = await SendAsync(visit, [.. Complete("robot@exemple.fr"), ("website", "https://spam.example")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"website-error\"", answer.Html);
        Assert.DoesNotContain("class=\"honeypot\"", answer.Html);
    }

    [Fact]
    public async Task AFormFromElsewhereIsRefused()
    {
        using Visit visit = new(site);

        Answer answer = await visit.SendAsync(await visit.OpenAsync("/assets/site.css"), Path, Complete("ailleurs@exemple.fr"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task ABadgeThatIsNotInTheCatalogueIsNotFound()
    {
        using Visit visit = new(site);

        Assert.Equal(HttpStatusCode.NotFound, (await visit.OpenAsync("/nominate/inconnu")).Status);
    }

    private static async Task<Answer> SendAsync(Visit visit, (string Name, string Value)[] fields, params (string, string, byte[])[] files)
    {
        Answer form = await visit.OpenAsync(Path);
        return await visit.SendAsync(form, Path, [.. fields, ("key", form.ValueOf("key"))], files);
    }

    private static (string Name, string Value)[] Complete(string email) =>
        [("for", "self"), ("familyName", "Bérenger"), ("givenName", "Noémie"), ("email", email)];
}
