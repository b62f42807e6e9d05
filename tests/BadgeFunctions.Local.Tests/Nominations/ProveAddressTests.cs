using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Local.Tests.Nominations;

public sealed class ProveAddressTests
{
    private const string Nominee = "lea.petit@ecole.example";

    [Fact]
    public async Task OfManyWhoProveAtOnceExactlyOneIsTaken()
    {
        await using Installation service = await Installation.OpenAsync();
        List<string> waiting = [];
        for (int i = 0; i < 6; i++)
        {
            waiting.Add((await service.SubmitAsync(Nominee, $"n{i}@ecole.example", proved: false)).Nomination!.Id);
        }

        ProofResult?[] proofs = await Task.WhenAll(waiting.Select(id => Task.Run(() => service.Get<ProveAddress>().ExecuteAsync(id, Installation.Cancellation))));

        ProofResult taken = Assert.Single(proofs, proof => proof!.Earlier is null)!;
        Assert.Equal(NominationStatus.AwaitingConsent, taken.Nomination.Status);
        Assert.All(proofs.Where(proof => proof != taken), proof => Assert.Equal(taken.Nomination.Id, proof!.Earlier!.Id));
    }

    [Fact]
    public async Task ASecondOneCanStillBeProvedWhenTheFirstIsTakenBack()
    {
        await using Installation service = await Installation.OpenAsync();
        string one = (await service.SubmitAsync(Nominee, proved: false)).Nomination!.Id;
        string two = (await service.SubmitAsync(Nominee, proved: false)).Nomination!.Id;
        await service.Get<ProveAddress>().ExecuteAsync(one, Installation.Cancellation);
        Assert.NotNull((await service.Get<ProveAddress>().ExecuteAsync(two, Installation.Cancellation))!.Earlier);

        await service.Get<WithdrawNomination>().ExecuteAsync(one, Installation.Cancellation);

        Assert.Equal(NominationStatus.Submitted, (await service.Get<ProveAddress>().ExecuteAsync(two, Installation.Cancellation))!.Nomination.Status);
    }

    [Fact]
    public async Task ProvingAgainChangesNothing()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = (await service.SubmitAsync(Nominee, proved: false)).Nomination!.Id;
        ProofResult? first = await service.Get<ProveAddress>().ExecuteAsync(id, Installation.Cancellation);
        service.Time.Advance(TimeSpan.FromHours(1));

        ProofResult? second = await service.Get<ProveAddress>().ExecuteAsync(id, Installation.Cancellation);
        await service.PumpAsync();

        Assert.Equal(first!.Nomination.ProvedAt, second!.Nomination.ProvedAt);
        Assert.Single(await service.MailToAsync(Nominee), mail => mail.Subject.Contains("bien arrivée", StringComparison.Ordinal));
    }
}
