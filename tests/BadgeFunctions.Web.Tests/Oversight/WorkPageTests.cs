using System.Net;
using BadgeFunctions.Web.Tests.Pages;
using BadgeFunctions.Web.Tests.Site;

namespace BadgeFunctions.Web.Tests.Oversight;

public sealed class WorkPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task SomebodyWithAnAccountArrivesAtWhatWaitsForThem()
    {
        string id = (string)(await site.NominateAsync("attente@exemple.fr"))["id"]!;
        string own = (string)(await site.NominateAsync("arrivee@academie.example"))["id"]!;
        using Visit member = await site.SignInMemberAsync("Arrivée", "arrivee@academie.example");

        Answer page = await member.OpenAsync("/work");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains($"/review/{id}", page.Html);
        Assert.DoesNotContain($"/review/{own}", page.Html);
        Assert.Contains("aria-current=\"true\">À faire", page.Text);
    }

    [Fact]
    public async Task AReviewerOfAnotherIssuerSeesNothingOfIt()
    {
        string id = (string)(await site.NominateAsync("cachee@exemple.fr"))["id"]!;
        using Visit other = await Visit.OfAsync(site, Caller.OtherReviewer);

        Assert.DoesNotContain(id, (await other.OpenAsync("/work")).Html);
    }
}
