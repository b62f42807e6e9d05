using System.Net;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Oversight;

public sealed class HistoryPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task TellsWhoDidWhatInWords()
    {
        string id = (string)(await site.NominateAsync("histoire@exemple.fr"))["id"]!;
        using Visit member = await site.SignInMemberAsync("Dominique Faure", "dominique@academie.example");
        await member.SendAsync($"/review/{id}", $"/review/{id}", [("outcome", "deferred"), ("reason", "Il manque un bilan.")]);

        Assert.Contains($"href=\"/history/{id}\"", (await member.OpenAsync($"/review/{id}")).Html);
        Answer page = await member.OpenAsync($"/history/{id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Demande envoyée", page.Text);
        Assert.Contains("Avis rendu", page.Text);
        Assert.Contains("Dominique Faure", page.Text);
        Assert.Contains("Il manque un bilan.", page.Text);
        Assert.Contains("rien n’y a été modifié", page.Text);
        Assert.DoesNotContain("decision.reason", page.Text);
    }

    [Fact]
    public async Task NobodyReadsTheHistoryOfAnotherIssuerNorTheirOwn()
    {
        string id = (string)(await site.NominateAsync("moi@academie.example"))["id"]!;
        using Visit other = await site.SignInMemberAsync("Ailleurs", "ailleurs@academie.example", role: Role.Manager, issuer: TestCatalogue.OtherIssuer);
        using Visit own = await site.SignInMemberAsync("Moi", "moi@academie.example");

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/history/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.OpenAsync($"/history/{id}")).Status);
    }

    [Fact]
    public async Task AChangedHistorySaysSo()
    {
        string id = (string)(await site.NominateAsync("falsifiee@exemple.fr"))["id"]!;
        await site.Documents.SaveAsync(
            new DocumentSave($"nominations:{TestCatalogue.OurBadge}").Delete($"x:{id}:000001"), TestContext.Current.CancellationToken);
        using Visit reviewer = await Visit.OfAsync(site, Caller.Reviewer);
        using Visit exploiting = await Visit.OfAsync(site, Caller.Operator);

        Assert.Contains("Cet historique a été modifié après coup", (await reviewer.OpenAsync($"/history/{id}")).Text);
        Answer check = await exploiting.SendAsync("/operations", "/operations/audit", []);
        Assert.Contains($"{id}, étape 1", check.Text);
        using HttpResponseMessage api = await site.SendAsync(Caller.Operator, HttpMethod.Get, $"/api/operations/audit?dossier={id}");
        Assert.Equal("detail-missing", (string)(await api.JsonAsync())["breaks"]![0]!["kind"]!);
    }
}
