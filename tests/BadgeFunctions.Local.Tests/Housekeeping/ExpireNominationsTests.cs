using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Housekeeping;

public sealed class ExpireNominationsTests
{
    private const string Nominee = "lea.petit@ecole.example";
    private const string Nominator = "sam.durand@ecole.example";
    private static readonly TimeSpan Month = TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task ForgetsTheNomineeAndTellsTheNominator()
    {
        await using Installation service = await Installation.OpenAsync();
        EvidenceFile file = await service.UploadAsync();
        Nomination nomination = await service.NominateAsync(Nominee, Nominator, file);
        service.Time.Advance(Month);

        Assert.Equal(1, await ExpireAsync(service));
        await service.PumpAsync();

        Nomination after = await service.FindAsync(nomination.Id);
        Assert.Equal(NominationStatus.Expired, after.Status);
        Assert.Equal(Person.Nobody, after.Nominee);
        Assert.Null(after.Reason);
        Assert.Empty(after.Evidence);
        Assert.False(await service.Get<IFiles>().ExistsAsync(FileArea.Private, file.Path, Installation.Cancellation));
        MailMessage told = Assert.Single(await service.MailToAsync(Nominator), mail => mail.Subject.Contains("sans réponse", StringComparison.Ordinal));
        Assert.DoesNotContain("Camille", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Nominee, told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeavesWhatIsStillInTimeOrWasAnswered()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination agreed = await service.NominateAsync("a@ecole.example", Nominator);
        await service.Get<RespondToNomination>().ExecuteAsync(agreed.Id, agrees: true, Installation.Cancellation);
        Nomination own = await service.NominateAsync("b@ecole.example");
        service.Time.Advance(TimeSpan.FromDays(29));
        Nomination late = await service.NominateAsync("c@ecole.example", Nominator);
        service.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(0, await ExpireAsync(service));

        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(agreed.Id)).Status);
        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(own.Id)).Status);
        Assert.Equal(NominationStatus.AwaitingConsent, (await service.FindAsync(late.Id)).Status);
    }

    [Fact]
    public async Task MakesRoomForANewNominationAndShowsNothingToReviewers()
    {
        await using Installation service = await Installation.OpenAsync();
        await service.NominateAsync(Nominee, Nominator);
        Assert.NotNull((await service.SubmitAsync(Nominee)).Existing);
        service.Time.Advance(Month);
        await ExpireAsync(service);

        Nomination anew = await service.NominateAsync(Nominee);
        NominationList seen = await service.Get<NominationQueries>().ListAsync(
            new Actor("Relectrice", Role.Operator, []), null, null, null, 100, Installation.Cancellation);

        Assert.Equal(anew.Id, Assert.Single(seen.Items).Id);
    }

    [Fact]
    public async Task DoesEverythingOnceWhenTwoRunAtOnceAndAgain()
    {
        await using Installation service = await Installation.OpenAsync();
        for (int i = 0; i < 20; i++)
        {
            await service.NominateAsync($"n{i}@ecole.example", Nominator, await service.UploadAsync());
        }

        service.Time.Advance(Month);
        int[] done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => ExpireAsync(service))));
        await service.PumpAsync();

        Assert.Equal(20, done.Sum());
        Assert.Equal(0, await ExpireAsync(service));
        Assert.Equal(20, (await service.MailToAsync(Nominator)).Count(mail => mail.Subject.Contains("sans réponse", StringComparison.Ordinal)));
        Assert.Empty(Directory.GetFiles(Path.Combine(service.Data, "private", "evidence")));
    }

    [Fact]
    public async Task FilesThatACrashLeavesBehindAreSwept()
    {
        FailingDeletions? files = null;
        await using Installation service = await Installation.OpenAsync(services => files = FailingDeletions.Around(services));
        EvidenceFile file = await service.UploadAsync();
        Nomination nomination = await service.NominateAsync(Nominee, Nominator, file);
        service.Time.Advance(Month);
        files!.Fail = true;
        await Assert.ThrowsAsync<IOException>(() => ExpireAsync(service));
        files.Fail = false;

        Assert.Equal(0, await ExpireAsync(service));
        Assert.Equal(NominationStatus.Expired, (await service.FindAsync(nomination.Id)).Status);
        service.Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(1, await service.Get<SweepUploads>().ExecuteAsync(Installation.Cancellation));

        Assert.False(await service.Get<IFiles>().ExistsAsync(FileArea.Private, file.Path, Installation.Cancellation));
    }

    private static Task<int> ExpireAsync(Installation service) => service.Get<ExpireNominations>().ExecuteAsync(Installation.Cancellation);
}
