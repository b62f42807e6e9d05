using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Housekeeping;

public sealed class SendRemindersTests
{
    private const string Nominee = "lea.petit@ecole.example";
    private const string Nominator = "sam.durand@ecole.example";
    private static readonly TimeSpan Week = TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task RemindsOnceAfterAWeekAndNeverAgain()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Nominee, Nominator);
        Assert.Equal(0, await RemindAsync(service));
        service.Time.Advance(Week);

        Assert.Equal(1, await RemindAsync(service));
        Assert.Equal(0, await RemindAsync(service));
        service.Time.Advance(Week);
        Assert.Equal(0, await RemindAsync(service));
        await service.PumpAsync();

        MailMessage reminder = Assert.Single(await RemindersAsync(service));
        Assert.Contains($"/consent/{nomination.Id}?key=", reminder.Text, StringComparison.Ordinal);
        Assert.NotNull((await service.FindAsync(nomination.Id)).RemindedAt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task LeavesWhoeverAnsweredInPeace(bool agrees)
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Nominee, Nominator);
        await service.Get<RespondToNomination>().ExecuteAsync(nomination.Id, agrees, Installation.Cancellation);
        service.Time.Advance(Week);

        Assert.Equal(0, await RemindAsync(service));
        await service.PumpAsync();

        Assert.Empty(await RemindersAsync(service));
    }

    [Fact]
    public async Task AnAnswerBetweenTheRunAndTheMailSparesTheReminder()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(Nominee, Nominator);
        service.Time.Advance(Week);
        await RemindAsync(service);
        await service.Get<RespondToNomination>().ExecuteAsync(nomination.Id, agrees: true, Installation.Cancellation);

        await service.PumpAsync();

        Assert.Empty(await RemindersAsync(service));
    }

    [Fact]
    public async Task TwoAtOnceRemindEverybodyOnce()
    {
        await using Installation service = await Installation.OpenAsync();
        for (int i = 0; i < 20; i++)
        {
            await service.NominateAsync($"n{i}@ecole.example", Nominator);
        }

        service.Time.Advance(Week);
        int[] done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RemindAsync(service))));
        await service.PumpAsync();

        Assert.Equal(20, done.Sum());
        for (int i = 0; i < 20; i++)
        {
            Assert.Single(await RemindersAsync(service, $"n{i}@ecole.example"));
        }
    }

    private static Task<int> RemindAsync(Installation service) => service.Get<SendReminders>().ExecuteAsync(Installation.Cancellation);

    private static async Task<IReadOnlyList<MailMessage>> RemindersAsync(Installation service, string to = Nominee) =>
        [.. (await service.MailToAsync(to)).Where(mail => mail.Subject.StartsWith("Rappel", StringComparison.Ordinal))];
}
