using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Housekeeping;

public sealed class ExpireUnprovedTests
{
    private const string Nominee = "lea.petit@ecole.example";
    private const string Nominator = "sam.durand@ecole.example";

    [Fact]
    public async Task WhatNobodyConfirmedGoesWithItsFilesAndItsAddresses()
    {
        await using Installation service = await Installation.OpenAsync();
        EvidenceFile file = await service.UploadAsync();
        Nomination nomination = (await service.SubmitAsync(Nominee, Nominator, file, proved: false)).Nomination!;
        service.Time.Advance(TimeSpan.FromDays(6));
        Assert.Equal(0, await ExpireAsync(service));
        service.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await ExpireAsync(service));
        await service.PumpAsync();

        Nomination after = await service.FindAsync(nomination.Id);
        Assert.Equal((NominationStatus.Expired, Person.Nobody, string.Empty), (after.Status, after.Nominee, after.NominatedBy));
        Assert.False(await service.Get<IFiles>().ExistsAsync(FileArea.Private, file.Path, Installation.Cancellation));
        Assert.Empty(await service.MailToAsync(Nominator));
        Assert.Empty(await service.MailToAsync(Nominee));
    }

    [Fact]
    public async Task ItDoesNotTakeThePlaceOfWhoeverProvedInTheMeantime()
    {
        await using Installation service = await Installation.OpenAsync();
        await service.SubmitAsync(Nominee, Nominator, proved: false);
        Nomination own = await service.NominateAsync(Nominee);
        service.Time.Advance(TimeSpan.FromDays(8));
        await ExpireAsync(service);

        Assert.Equal(own.Id, (await service.SubmitAsync(Nominee, Nominator)).Existing);
    }

    [Fact]
    public async Task TheTimeToAnswerBeginsWithTheProof()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = (await service.SubmitAsync(Nominee, Nominator, proved: false)).Nomination!;
        service.Time.Advance(TimeSpan.FromDays(6));
        await service.Get<ProveAddress>().ExecuteAsync(nomination.Id, Installation.Cancellation);
        Assert.Equal(0, await service.Get<SendReminders>().ExecuteAsync(Installation.Cancellation));
        service.Time.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await ExpireAsync(service));
        service.Time.Advance(TimeSpan.FromDays(2));

        Assert.Equal(1, await ExpireAsync(service));
    }

    [Fact]
    public async Task ADeclinedNominationReadsLikeOneThatWaitsAndEndsLikeOneThatNobodyAnswered()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination declined = await service.NominateAsync(Nominee, Nominator);
        Nomination unanswered = await service.NominateAsync("autre@ecole.example", Nominator);
        await service.Get<RespondToNomination>().ExecuteAsync(declined.Id, agrees: false, Installation.Cancellation);

        Assert.Equal(NominationStatus.AwaitingConsent, (await SeenBySenderAsync(service, declined.Id)).Status);
        service.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(NominationStatus.Expired, (await SeenBySenderAsync(service, declined.Id)).Status);
        Assert.Equal(2, await ExpireAsync(service));
        await service.PumpAsync();

        Nomination one = await service.FindAsync(declined.Id);
        Nomination other = await service.FindAsync(unanswered.Id);
        Assert.Equal((NominationStatus.Expired, Person.Nobody), (one.Status, one.Nominee));
        Assert.Equal(other.Status, one.Status);
        Assert.Equal(2, (await service.MailToAsync(Nominator)).Count(mail => mail.Subject.Contains("sans réponse", StringComparison.Ordinal)));
    }

    private static async Task<Nomination> SeenBySenderAsync(Installation service, string id) =>
        AnswerPeriod.ForSender(await service.FindAsync(id), service.Time.GetUtcNow(), TimeSpan.FromDays(30));

    private static Task<int> ExpireAsync(Installation service) => service.Get<ExpireNominations>().ExecuteAsync(Installation.Cancellation);
}
