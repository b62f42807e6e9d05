using System.Net;
using System.Text;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class ReviewPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task ListsWhatWaitsForAReviewerOfTheIssuerOnly()
    {
        string id = await NominateAsync("liste@exemple.fr");
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);
        using Visit other = await Visit.OfAsync(site, Caller.OtherReviewer);

        Assert.Contains($"/review/{id}", (await reviewer.OpenAsync("/review")).Html);
        Assert.DoesNotContain($"/review/{id}", (await other.OpenAsync("/review")).Html);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/review/{id}")).Status);
    }

    [Fact]
    public async Task SomebodyWhoIsNotSignedInIsAskedTo()
    {
        using Visit visit = new(site);

        Answer answer = await visit.OpenAsync("/review");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/sign-in?returnUrl=", answer.Location);
    }

    [Fact]
    public async Task ShowsMarkupAsText()
    {
        string id = await NominateAsync("balise@exemple.fr", name: "<script>alert(1)</script>");
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);

        string html = (await reviewer.OpenAsync($"/review/{id}")).Html + (await reviewer.OpenAsync("/review?status=all")).Html;

        Assert.DoesNotContain("<script", html);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html);
    }

    [Fact]
    public async Task ARefusalWithoutAReasonIsHandedBackWithTheOpinionsGiven()
    {
        string id = await NominateAsync("refus@exemple.fr");
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);

        Answer answer = await reviewer.SendAsync(
            $"/review/{id}", $"/review/{id}", [("evidence[1].admissible", "no"), ("outcome", "refused")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"reason-error\"", answer.Html);
        Assert.Contains("id=\"evidence-1-reason-error\"", answer.Html);
        Assert.DoesNotContain("id=\"evidence-0-reason-error\"", answer.Html);
        Assert.Matches("value=\"refused\" checked", answer.Html);
    }

    [Fact]
    public async Task ADecisionIsTakenAndTheNextDossierOffered()
    {
        string id = await NominateAsync("decide@exemple.fr");
        string next = await NominateAsync("suivant@exemple.fr");
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);

        Answer sent = await reviewer.SendAsync(
            $"/review/{id}", $"/review/{id}", [("evidence[0].admissible", "yes"), ("evidence[1].admissible", "no"), ("evidence[1].reason", "Hors sujet"), ("outcome", "approved")]);
        Answer dossier = await reviewer.OpenAsync(sent.Location!);

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("Avis enregistré", dossier.Text);
        Assert.Contains("Hors sujet", dossier.Text);
        Assert.Contains("Dossier suivant", dossier.Text);
        Assert.NotEqual(id, next);
    }

    [Fact]
    public async Task SomebodyWhoComesSecondIsToldWhatWasDecided()
    {
        string id = await NominateAsync("second@exemple.fr");
        using Visit first = await Visit.OfAsync(site, Caller.Reviewer);
        using Visit second = await Visit.OfAsync(site, Caller.Operator);
        Answer open = await second.OpenAsync($"/review/{id}");
        await first.SendAsync($"/review/{id}", $"/review/{id}", [("outcome", "approved")]);

        Answer answer = await second.SendAsync(open, $"/review/{id}", [("outcome", "refused"), ("reason", "Non")]);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Quelqu’un d’autre a déjà décidé", answer.Text);
        Assert.Contains("Dominique Relecteur", answer.Text);
    }

    [Fact]
    public async Task EvidenceIsHandedOverAndNeverShownUnderOurName()
    {
        string id = await NominateAsync("fichier@exemple.fr");
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);
        using Visit other = await Visit.OfAsync(site, Caller.OtherReviewer);
        Nomination nomination = (await site.Services.GetRequiredService<NominationQueries>().FindAsync(id, CancellationToken.None))!.Value;
        string path = $"/review/{id}/evidence/{nomination.Evidence[0].Id}";

        Answer file = await reviewer.OpenAsync(path);

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Equal("attachment", file.ContentHeaders.ContentDisposition?.DispositionType);
        Assert.Equal("application/pdf", file.ContentHeaders.ContentType?.MediaType);
        Assert.Contains("sandbox", Assert.Single(file.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.OpenAsync($"/review/{id}/evidence/{nomination.Evidence[1].Id}")).Status);
    }

    private async Task<string> NominateAsync(string email, string name = "Bérenger")
    {
        using MemoryStream pdf = new(Encoding.ASCII.GetBytes("%PDF-1.7 preuve"));
        EvidenceUpload upload = await site.Services.GetRequiredService<EvidenceUploads>().ReceiveAsync(pdf, "rapport.pdf", CancellationToken.None);
        NominationDraft draft = new()
        {
            Badge = TestCatalogue.OurBadge,
            FamilyName = name,
            GivenName = "Noémie",
            Email = email,
            Reason = name,
            Evidence = [new EvidenceDraft { Title = name, File = upload.File }, new EvidenceDraft { Url = "https://exemple.fr/preuve" }],
        };
        SubmissionResult result = await site.Services.GetRequiredService<SubmitNomination>()
            .ExecuteAsync(draft, new SubmissionContext(NominationOrigin.Form, "fr", AddressProved: true), CancellationToken.None);
        return result.Nomination!.Id;
    }
}
