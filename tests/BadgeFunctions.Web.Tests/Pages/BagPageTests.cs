using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

public sealed partial class BagPageTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task TheAnswerIsTheSameWhetherOrNotThereIsABag()
    {
        using Visit visit = new(site);
        string page = $"/bag/new/{TestCatalogue.OurBadge}";

        Answer first = await visit.SendAsync(page, page, [("email", "sac@exemple.fr")]);
        Answer second = await visit.SendAsync(page, page, [("email", "sac@exemple.fr")]);

        Assert.Equal((HttpStatusCode.SeeOther, first.Location), (second.Status, second.Location));
        Assert.Equal(await ShownAsync(visit, first.Location!), await ShownAsync(visit, second.Location!));
    }

    [Fact]
    public async Task OnlyItsOwnLinkOpensABag()
    {
        using Visit visit = new(site);
        string id = await OpenAsync();

        foreach (string purpose in new[] { LinkPurposes.Tracking, LinkPurposes.Own, LinkPurposes.Contribution, LinkPurposes.Consent })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync($"/bag/{id}?key={Key(purpose, id)}")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await visit.OpenAsync($"/bag/{id}?key={Key(LinkPurposes.Bag, id)}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visit.OpenAsync($"/bag/{await OpenAsync()}?key={Key(LinkPurposes.Bag, id)}")).Status);
    }

    [Fact]
    public async Task AStaleWindowIsShownBothTexts()
    {
        using Visit visit = new(site);
        string id = await OpenAsync();
        string path = $"/bag/{id}?key={Key(LinkPurposes.Bag, id)}";
        string opened = BagRevision.Of(new BagText());
        await visit.SendAsync(path, path, [("revision", opened), ("reason", "Le nouveau texte.")]);

        Answer stale = await visit.SendAsync(path, path, [("revision", opened), ("reason", "L’ancien texte.")]);

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("Le nouveau texte.", stale.Text, StringComparison.Ordinal);
        Assert.Contains("L’ancien texte.", stale.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABagThatLacksSomethingComesBackWithAllThatIsInIt()
    {
        using Visit visit = new(site);
        string id = await OpenAsync();
        string path = $"/bag/{id}?key={Key(LinkPurposes.Bag, id)}";

        Answer answer = await visit.SendAsync(
            path, path, [("revision", BagRevision.Of(new BagText())), ("familyName", "Petit"), ("reason", "Anime le tri."), ("action", "send")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Anime le tri.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Anime le tri.", (await FindAsync(id)).Reason);
    }

    [Fact]
    public async Task ANominatorsLinkNeitherTakesBackNorTriesAgain()
    {
        using Visit visit = new(site);
        string id = await OpenAsync();
        string theirs = Key(LinkPurposes.Tracking, id);
        string page = $"/tracking/{id}?key={theirs}";

        Assert.DoesNotContain("Retirer cette demande", (await visit.OpenAsync(page)).Text, StringComparison.Ordinal);
        Assert.Contains("Retirer cette demande", (await visit.OpenAsync($"/tracking/{id}?key={Key(LinkPurposes.Own, id)}")).Text, StringComparison.Ordinal);
        Answer refused = await visit.SendAsync($"/bag/new/{TestCatalogue.OurBadge}", $"/tracking/{id}/withdraw?key={theirs}", []);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(NominationStatus.Draft, (await FindAsync(id)).Status);
    }

    [Fact]
    public async Task OpeningALinkChangesNothing()
    {
        using Visit visit = new(site);
        string id = await OpenAsync();
        Nomination before = await FindAsync(id);

        await visit.OpenAsync($"/bag/{id}?key={Key(LinkPurposes.Bag, id)}");
        await visit.OpenAsync($"/tracking/{id}/withdraw?key={Key(LinkPurposes.Own, id)}");

        Assert.Equal((before.Status, before.ChangedAt, before.ProvedAt), ((await FindAsync(id)).Status, (await FindAsync(id)).ChangedAt, (await FindAsync(id)).ProvedAt));
    }

    private string Key(string purpose, string subject) => site.Services.GetRequiredService<ISignedLinks>().Create(purpose, subject, TimeSpan.FromDays(1));

    private async Task<Nomination> FindAsync(string id) => (await site.Services.GetRequiredService<NominationQueries>().FindAsync(id, CancellationToken.None))!.Value;

    // A nominee's bag whose id is known without reading the mail.
    private async Task<string> OpenAsync()
    {
        NominationDraft draft = new()
        {
            Badge = TestCatalogue.OurBadge,
            FamilyName = "Petit",
            GivenName = "Léa",
            Email = $"{BadgeFunctions.Core.Identity.UnguessableId.New()}@exemple.fr",
            NominatedBy = "qui.propose@exemple.fr",
        };
        SubmissionResult result = await site.Services.GetRequiredService<SubmitNomination>()
            .ExecuteAsync(draft with { OtherPerson = true }, new SubmissionContext(NominationOrigin.Form, "fr"), CancellationToken.None);
        string id = result.Nomination!.Id;
        await site.Services.GetRequiredService<ProveAddress>().ExecuteAsync(id, CancellationToken.None);
        await site.Services.GetRequiredService<AcceptIntoBag>().ExecuteAsync(id, CancellationToken.None);
        await site.Services.GetRequiredService<SaveBag>().ExecuteAsync(
            id, new BagText(), BagRevision.Of(BagText.Of(await FindAsync(id))), CancellationToken.None);
        return id;
    }

    // Form tokens are masked anew in every page.
    private static async Task<string> ShownAsync(Visit visit, string page) => FormToken().Replace((await visit.OpenAsync(page)).Text, string.Empty);

    [GeneratedRegex("value=\"CfDJ8[^\"]*\"")]
    private static partial Regex FormToken();
}
