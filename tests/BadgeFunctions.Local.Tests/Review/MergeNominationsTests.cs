using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;
using BadgeFunctions.Core.Review;

namespace BadgeFunctions.Local.Tests.Review;

public sealed class MergeNominationsTests
{
    private const string First = "lea.petit@ecole.example";
    private const string Second = "lea.petit@perso.example";
    private static readonly Actor Reviewer = new("Relectrice", Role.Operator, []);

    [Fact]
    public async Task NothingIsLostAndReviewersSeeOneDossier()
    {
        await using Installation service = await Installation.OpenAsync();
        EvidenceFile file = await service.UploadAsync();
        Nomination kept = await service.NominateAsync(First, file: await service.UploadAsync());
        Nomination other = await service.NominateAsync(Second, file: file);
        await service.DecideAsync(other.Id, DecisionOutcome.Deferred);

        Assert.Equal(other.Id, Assert.Single(await service.Get<MergeNominations>().CandidatesAsync(kept, Installation.Cancellation)).Id);
        Assert.Equal(MergeStatus.Merged, await MergeAsync(service, kept, other));
        Assert.Equal(MergeStatus.Merged, await MergeAsync(service, kept, other));

        Nomination after = await service.FindAsync(kept.Id);
        Nomination gone = await service.FindAsync(other.Id);
        Assert.Equal(2, after.Evidence.Count);
        Assert.Equal(file.Path, after.Evidence[1].File!.Path);
        Assert.Equal(DecisionOutcome.Deferred, Assert.Single(after.Attempts!).Decision!.Outcome);
        Assert.Equal((NominationStatus.Merged, kept.Id), (gone.Status, gone.MergedInto));
        Assert.Empty(gone.Evidence);
        NominationList seen = await service.Get<NominationQueries>().ListAsync(Reviewer, null, null, null, 100, Installation.Cancellation);
        Assert.Equal((kept.Id, 2), (Assert.Single(seen.Items).Id, seen.Items[0].Evidence));
        Assert.True(await service.Get<IFiles>().ExistsAsync(FileArea.Private, file.Path, Installation.Cancellation));
    }

    [Fact]
    public async Task OnlyTheReviewersOfTheIssuerMayAndOnlyWhatLooksAlike()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination kept = await service.NominateAsync(First);
        Nomination other = await service.NominateAsync(Second);
        Nomination unlike = (await service.SubmitAsync("max@ecole.example", familyName: "Petitjean")).Nomination!;

        Assert.Equal(MergeStatus.NotFound, await MergeAsync(service, kept, other, new Actor("Alix", Role.Reviewer, ["ailleurs"])));
        Assert.Equal(MergeStatus.NotFound, await MergeAsync(service, kept, unlike));
        Assert.Equal(MergeStatus.NotFound, await MergeAsync(service, kept, kept));
        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(other.Id)).Status);
    }

    [Fact]
    public async Task NotWhenOneOfThemIsApproved()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination kept = await service.NominateAsync(First);
        Nomination other = await service.NominateAsync(Second);
        await service.DecideAsync(other.Id, DecisionOutcome.Approved);

        Assert.Equal(MergeStatus.Conflict, await MergeAsync(service, kept, other));
        Assert.Equal(MergeStatus.Conflict, await MergeAsync(service, other, kept));
    }

    [Fact]
    public async Task BothAddressesFindWhatIsToBeErased()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination kept = await service.NominateAsync(First);
        Nomination other = await service.NominateAsync(Second);
        await MergeAsync(service, kept, other);

        await service.Get<ErasePerson>().ExecuteAsync(Second, keepBadges: false, Reviewer, Installation.Cancellation);

        Assert.Null(await service.Get<NominationQueries>().FindAsync(kept.Id, Installation.Cancellation));
        Assert.Null(await service.Get<NominationQueries>().FindAsync(other.Id, Installation.Cancellation));
        Assert.NotNull((await service.SubmitAsync(First)).Nomination);
    }

    private static Task<MergeStatus> MergeAsync(Installation service, Nomination kept, Nomination other, Actor? actor = null) =>
        service.Get<MergeNominations>().ExecuteAsync(kept.Id, other.Id, actor ?? Reviewer, Installation.Cancellation);
}
