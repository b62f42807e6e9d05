using System.Net;
using System.Text.RegularExpressions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>What a witness sees and does.</summary>
public sealed class TestimonyPageTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Words = "Elle a remis le groupe au travail en écoutant chacun.";

    [Fact]
    public async Task AWitnessWritesOnceAndSeesOnlyWhatIsNeeded()
    {
        string path = await AskAsync("ecrit");
        using Visit witness = new(site);

        Answer page = await witness.OpenAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Noémie", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Motif privé", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("preuve.exemple.fr", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ecrit@exemple.fr", page.Text, StringComparison.Ordinal);

        Answer sent = await witness.SendAsync(page, path, [("answer", "write"), ("text", Words), ("relation", "collègue")]);
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        Assert.Contains("Merci, votre témoignage", (await witness.OpenAsync(path)).Text, StringComparison.Ordinal);

        await witness.SendAsync(page, path, [("answer", "write"), ("text", "Tout autre chose, plus tard.")]);
        Testimony testimony = await TestimonyOfAsync(path);
        Assert.Equal((Words, "collègue"), (testimony.Text, testimony.Relation));
        Assert.Equal(site.Time.GetUtcNow(), testimony.WrittenAt);
    }

    [Fact]
    public async Task TooFewWordsComeBack()
    {
        string path = await AskAsync("court");
        using Visit witness = new(site);

        Answer answer = await witness.SendAsync(path, path, [("answer", "write"), ("text", "Bien."), ("relation", "collègue")]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Écrivez au moins 10 caractères", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Bien.</textarea>", answer.Text, StringComparison.Ordinal);
        Assert.Equal("collègue", answer.ValueOf("relation"));
        Assert.True((await TestimonyOfAsync(path)).IsAwaited);
    }

    [Fact]
    public async Task AWitnessMayDecline()
    {
        string path = await AskAsync("decline");
        using Visit witness = new(site);

        Assert.Equal(HttpStatusCode.SeeOther, (await witness.SendAsync(path, path, [("answer", "decline")])).Status);

        Assert.Contains("Vous avez préféré ne pas témoigner", (await witness.OpenAsync(path)).Text, StringComparison.Ordinal);
        Assert.True((await TestimonyOfAsync(path)).Declined);
    }

    [Fact]
    public async Task AfterTheNominationEndedTheWitnessIsThanked()
    {
        string path = await AskAsync("ferme");
        using Visit witness = new(site);
        Answer page = await witness.OpenAsync(path);
        await site.Services.GetRequiredService<WithdrawNomination>().ExecuteAsync(NominationOf(path), CancellationToken.None);

        Assert.Contains("n’est plus nécessaire", (await witness.OpenAsync(path)).Text, StringComparison.Ordinal);
        await witness.SendAsync(page, path, [("answer", "write"), ("text", Words)]);
        Assert.Null((await TestimonyOfAsync(path)).Text);
    }

    [Fact]
    public async Task AnotherLinksTokenOpensNothing()
    {
        string path = await AskAsync("un");
        string other = await AskAsync("autre");
        using Visit witness = new(site);

        Answer answer = await witness.OpenAsync(path.Split('?')[0] + "?" + other.Split('?')[1]);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    private static string NominationOf(string path) => path.Split('/')[2];

    private async Task<Testimony> TestimonyOfAsync(string path)
    {
        Nomination nomination = (await site.Services.GetRequiredService<NominationQueries>().FindAsync(NominationOf(path), CancellationToken.None))!.Value;
        return nomination.Evidence.Single(piece => piece.Kind == EvidenceKind.Testimony).Testimony!;
    }

    // The path of the link in the witness's mail.
    private async Task<string> AskAsync(string name)
    {
        NominationDraft draft = new()
        {
            Badge = TestCatalogue.OurBadge,
            FamilyName = "Martin",
            GivenName = "Noémie",
            Email = $"{name}@exemple.fr",
            Reason = "Motif privé",
            Evidence =
            [
                new EvidenceDraft { Url = "https://preuve.exemple.fr/" },
                new EvidenceDraft { WitnessName = "Ana Lemoine", WitnessEmail = $"temoin-{name}@exemple.fr" },
            ],
        };
        SubmissionResult sent = await site.Services.GetRequiredService<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr", null, AddressProved: true), CancellationToken.None);
        Assert.Empty(sent.Problems);
        await site.PumpAsync();
        MailMessage mail = Assert.Single(site.Mail.Sent, mail => mail.To == $"temoin-{name}@exemple.fr");
        Assert.Contains("Ana Lemoine", mail.Text, StringComparison.Ordinal);
        return Regex.Match(mail.Text, @"/testimony/\S+").Value;
    }
}
