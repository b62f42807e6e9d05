using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Local.Tests.Pathways;

public sealed class PrerequisitesTests
{
    private const string Person = "lea.petit@ecole.example";
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Fact]
    public async Task ALevelIsRefusedUntilTheOneBeforeIsHeld()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();

        Problem missing = Assert.Single((await service.AskAsync("deux", Person)).Problems);
        await service.AwardAsync("un", Person);

        Assert.Equal(("badge", "prerequisite"), (missing.Field, missing.Code));
        Assert.Equal("Ce badge demande d’abord\u00a0: Niveau 1.", ProblemText.Describe(missing, French));
        Assert.NotNull((await service.AskAsync("deux", Person)).Nomination);
    }

    [Fact]
    public async Task ABadgeThatWasOnlyAskedForOpensNothing()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.AskAsync("un", Person);

        Assert.NotEmpty((await service.AskAsync("deux", Person)).Problems);
    }

    [Fact]
    public async Task AChoiceSaysHowManyAreMissing()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.AwardAsync("un", Person);

        Problem missing = Assert.Single((await service.AskAsync("choix", Person)).Problems);
        await service.AwardAsync("court", Person);

        Assert.Equal("Ce badge demande d’abord d’obtenir encore 1 de ces badges\u00a0: Court, Relire.", ProblemText.Describe(missing, French));
        Assert.NotNull((await service.AskAsync("choix", Person)).Nomination);
    }

    [Fact]
    public async Task ARevokedBadgeCountsNoMore()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.RevokeAsync(await service.AwardAsync("un", Person));

        Assert.False(await service.Get<Holdings>().HoldsAsync(Person, "un", Installation.Cancellation));
    }

    [Fact]
    public async Task AnExpiredBadgeCountsNoMore()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.AwardAsync("court", Person);
        Assert.Equal(["court"], await service.Get<Holdings>().HeldAsync(Person, ["un", "court"], Installation.Cancellation));

        service.Time.Advance(TimeSpan.FromDays(32));

        Assert.False(await service.Get<Holdings>().HoldsAsync(Person, "court", Installation.Cancellation));
    }

    [Fact]
    public async Task ANominatorLearnsNothingOfWhatIsMissingAndTheNomineeMayComeBack()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();

        SubmissionResult proposed = await service.AskAsync("deux", Person, "sam.durand@ecole.example");
        Nomination? early = await service.Get<RespondToNomination>().ExecuteAsync(proposed.Nomination!.Id, agrees: true, Installation.Cancellation);
        await service.AwardAsync("un", Person);
        Nomination? later = await service.Get<RespondToNomination>().ExecuteAsync(proposed.Nomination.Id, agrees: true, Installation.Cancellation);

        Assert.Empty(proposed.Problems);
        Assert.Equal(NominationStatus.AwaitingConsent, early!.Status);
        Assert.Equal(NominationStatus.Submitted, later!.Status);
    }

    [Fact]
    public async Task AnImportRefusesTheRowAndTakesTheOthers()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        byte[] file = Encoding.UTF8.GetBytes($"badge;nom;prenom;courriel\ndeux;Petit;Léa;{Person}\nlibre;Petit;Léa;{Person}\n");

        ImportReport report = await service.Get<ImportNominations>().ExecuteAsync(file, French, null, Installation.Cancellation);

        Assert.Equal(1, report.Accepted);
        Assert.Equal([new RejectedRow(1, "badge", "Ce badge demande d’abord\u00a0: Niveau 1.")], report.Rejected);
    }
}
