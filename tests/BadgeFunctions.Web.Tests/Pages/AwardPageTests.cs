using System.Net;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Pages.PublicBadge;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class AwardPageTests
{
    [Fact]
    public async Task ARevocationReachesThePublicPageWithItsCategoryAndWithoutItsReason()
    {
        await using TestSite site = await TestSite.StartAsync(services: services => services.AddSingleton<IBadgePage, BadgePageRenderer>());
        string award = await site.AwardAsync("revoque@exemple.fr");
        using Visit visit = await Visit.OfAsync(site, Caller.Operator);
        Assert.DoesNotContain("révoqué le", (await visit.OpenAsync($"/badges/{award}/")).Text);

        Answer sent = await visit.SendAsync(
            $"/award/{award}", $"/award/{award}/revocation", [("category", "HolderRequest"), ("reason", "Demande de Camille")]);
        await site.PumpAsync();

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("Demande de Camille", (await visit.OpenAsync(sent.Location!)).Text);
        string page = (await visit.OpenAsync($"/badges/{award}/")).Text;
        Assert.Contains("révoqué le", page);
        Assert.Contains("à la demande de son titulaire", page);
        Assert.DoesNotContain("Camille", page);
    }

    [Fact]
    public async Task ARevocationNeedsACategoryAndAReason()
    {
        await using TestSite site = await TestSite.StartAsync();
        string award = await site.AwardAsync("garde@exemple.fr");
        using Visit visit = await Visit.OfAsync(site, Caller.Operator);

        Answer answer = await visit.SendAsync($"/award/{award}", $"/award/{award}/revocation", []);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("id=\"category-error\"", answer.Html);
        Assert.Contains("id=\"reason-error\"", answer.Html);
    }

    [Fact]
    public async Task AReviewerIsNotAnOperator()
    {
        await using TestSite site = await TestSite.StartAsync();
        using Visit visit = await Visit.OfAsync(site, Caller.Reviewer);

        Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync("/operations")).Status);
    }
}
