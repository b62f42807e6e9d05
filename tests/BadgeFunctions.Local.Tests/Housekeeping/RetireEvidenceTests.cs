using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Testimonies;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Housekeeping;

/// <summary>Evidence goes when its time is over, and only then.</summary>
public sealed class RetireEvidenceTests
{
    [Fact]
    public async Task EvidenceOfADecidedNominationGoesAYearAfterTheDecision()
    {
        await using Installation installation = await Installation.OpenAsync();
        Nomination sent = await NominateAsync(installation, "camille@exemple.fr");
        installation.Time.Advance(TimeSpan.FromDays(100));
        await installation.DecideAsync(sent.Id, DecisionOutcome.Refused);
        DateTimeOffset decided = installation.Time.GetUtcNow();

        Assert.Equal(0, await RetireAsync(installation));
        Assert.Equal(decided.AddDays(365), (await installation.FindAsync(sent.Id)).RetainUntil);
        installation.Time.Advance(TimeSpan.FromDays(364));
        Assert.Equal(0, await RetireAsync(installation));
        Assert.NotNull((await installation.FindAsync(sent.Id)).Evidence[0].File);

        installation.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await RetireAsync(installation));
        Assert.Equal(0, await RetireAsync(installation));

        Nomination after = await installation.FindAsync(sent.Id);
        Assert.Equal(["Bilan", "Page", "Voix"], after.Evidence.Select(piece => piece.Title));
        Assert.All(after.Evidence, piece => Assert.True(piece is { File: null, Url: null }));
        Assert.Equal(new Testimony(string.Empty, string.Empty), after.Evidence[2].Testimony! with { WrittenAt = null });
        Assert.Equal(installation.Time.GetUtcNow(), after.EvidenceRemovedAt);
        Assert.False(await installation.Get<IFiles>().ExistsAsync(FileArea.Private, sent.Evidence[0].File!.Path, Installation.Cancellation));
    }

    [Fact]
    public async Task EvidenceOfAWithdrawnNominationGoesAMonthAfterItWasSeenToHaveEnded()
    {
        await using Installation installation = await Installation.OpenAsync();
        Nomination sent = await NominateAsync(installation, "noemie@exemple.fr");
        await installation.Get<WithdrawNomination>().ExecuteAsync(sent.Id, Installation.Cancellation);

        Assert.Equal(0, await RetireAsync(installation));
        installation.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(1, await RetireAsync(installation));
    }

    [Fact]
    public async Task EvidenceOfAnOpenNominationStays()
    {
        await using Installation installation = await Installation.OpenAsync();
        Nomination sent = await NominateAsync(installation, "ines@exemple.fr");
        installation.Time.Advance(TimeSpan.FromDays(1000));

        Assert.Equal(0, await RetireAsync(installation));
        Assert.NotNull((await installation.FindAsync(sent.Id)).Evidence[0].File);
    }

    private static Task<int> RetireAsync(Installation installation) => installation.Get<RetireEvidence>().ExecuteAsync(Installation.Cancellation);

    private static async Task<Nomination> NominateAsync(Installation installation, string email)
    {
        NominationDraft draft = new()
        {
            Badge = Installation.Badge,
            FamilyName = "Martin",
            GivenName = "Camille",
            Email = email,
            Evidence =
            [
                new EvidenceDraft { Title = "Bilan", File = await installation.UploadAsync() },
                new EvidenceDraft { Title = "Page", Url = "https://exemple.fr/page" },
                new EvidenceDraft { Title = "Voix", WitnessName = "Ana Lemoine", WitnessEmail = "ana@exemple.fr" },
            ],
        };
        SubmissionResult sent = await installation.Get<SubmitNomination>().ExecuteAsync(
            draft, new SubmissionContext(NominationOrigin.Form, "fr", null, AddressProved: true), Installation.Cancellation);
        Nomination nomination = sent.Nomination!;
        TestimonyResult written = await installation.Get<WriteTestimony>().ExecuteAsync(
            nomination.Id, nomination.Evidence[2].Id, new TestimonyDraft("Je l’ai vue à l’œuvre.", "collègue"), Installation.Cancellation);
        Assert.Equal(TestimonyState.Written, written.State);
        return nomination;
    }
}
