using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Local.Tests.Nominations;

public sealed class WithdrawNominationTests
{
    private const string Nominee = "lea.petit@ecole.example";

    [Fact]
    public async Task TakesItFromTheReviewersAndMakesRoomForAnother()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Nominee);

        for (int i = 0; i < 2; i++)
        {
            Nomination? after = await service.Get<WithdrawNomination>().ExecuteAsync(nomination.Id, Installation.Cancellation);
            Assert.Equal(NominationStatus.Withdrawn, after!.Status);
        }

        Assert.Empty((await service.Get<NominationQueries>().ListAsync(
            new Actor("Relectrice", Role.Operator, []), null, null, null, 100, Installation.Cancellation)).Items);
        Assert.NotNull((await service.SubmitAsync(Nominee)).Nomination);
    }

    [Fact]
    public async Task LeavesAnApprovedOneAndThePlaceOfAnother()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination waiting = (await service.SubmitAsync(Nominee, proved: false)).Nomination!;
        Nomination held = await service.NominateAsync(Nominee);
        await service.DecideAsync(held.Id, DecisionOutcome.Approved);

        await service.Get<WithdrawNomination>().ExecuteAsync(waiting.Id, Installation.Cancellation);
        Nomination? approved = await service.Get<WithdrawNomination>().ExecuteAsync(held.Id, Installation.Cancellation);

        Assert.Equal(NominationStatus.Approved, approved!.Status);
        Assert.Equal(held.Id, (await service.SubmitAsync(Nominee)).Existing);
    }
}
