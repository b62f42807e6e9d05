using System.Net;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed class ConsentPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("agree", NominationStatus.Submitted, "Vous avez accepté")]
    [InlineData("decline", NominationStatus.Declined, "Vous avez décliné")]
    public async Task TheAnswerIsTakenAndTold(string answer, NominationStatus expected, string told)
    {
        using Visit visit = new(site);
        (string id, string path) = await AskAsync($"{answer}@exemple.fr");
        Assert.Contains("qui.propose@exemple.fr", (await visit.OpenAsync(path)).Text);

        Answer sent = await visit.SendAsync(path, path, [("answer", answer)]);

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains(told, (await visit.OpenAsync(sent.Location!)).Text);
        Assert.Equal(expected, (await site.Services.GetRequiredService<NominationQueries>().FindAsync(id, CancellationToken.None))!.Value.Status);
    }

    [Fact]
    public async Task ALinkForAnotherPurposeOpensNothing()
    {
        using Visit visit = new(site);
        (string id, _) = await AskAsync("but@exemple.fr");
        string key = site.Services.GetRequiredService<ISignedLinks>().Create(LinkPurposes.Tracking, id, TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync($"/consent/{id}?key={key}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync($"/tracking/{id}?key={key}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync($"/tracking/{id}")).Status);
    }

    private async Task<(string Id, string Path)> AskAsync(string email)
    {
        NominationDraft draft = new() { Badge = TestCatalogue.OurBadge, FamilyName = "Bérenger", GivenName = "Noémie", Email = email, NominatedBy = "qui.propose@exemple.fr" };
        SubmissionResult result = await site.Services.GetRequiredService<SubmitNomination>()
            .ExecuteAsync(draft, new SubmissionContext(NominationOrigin.Form, "fr", AddressProved: true), CancellationToken.None);
        string id = result.Nomination!.Id;
        string key = site.Services.GetRequiredService<ISignedLinks>().Create(LinkPurposes.Consent, id, TimeSpan.FromDays(1));
        return (id, $"/consent/{id}?key={key}");
    }
}
