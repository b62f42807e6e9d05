using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Bags;

public sealed class UnusedBagTests
{
    private static readonly TimeSpan AlmostAYear = TimeSpan.FromDays(336);
    private static readonly TimeSpan AMonth = TimeSpan.FromDays(31);

    [Fact]
    public async Task ABagThatNobodyTouchesIsErasedAYearLaterAfterOneReminder()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        EvidenceFile file = await service.UploadAsync();
        await SomeBag.PutAsync(service, id, new EvidenceDraft { File = file });
        Assert.Equal((0, 0), await TidyAsync(service));

        service.Time.Advance(AlmostAYear);
        Assert.Equal((1, 0), await TidyAsync(service));
        Assert.Equal((0, 0), await TidyAsync(service));
        await service.PumpAsync();
        Assert.Single(await RemindersAsync(service));
        service.Time.Advance(AMonth);

        Assert.Equal((0, 1), await TidyAsync(service));
        Assert.Equal((0, 0), await TidyAsync(service));
        Assert.Null(await service.Get<NominationQueries>().FindAsync(id, Installation.Cancellation));
        Assert.False(await SomeBag.IsKeptAsync(service, file));
    }

    [Fact]
    public async Task ABagThatIsTouchedAfterTheReminderStays()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        service.Time.Advance(AlmostAYear);
        await TidyAsync(service);
        await SomeBag.PutAsync(service, id, new EvidenceDraft { Title = "Encore une" });
        service.Time.Advance(AMonth);

        Assert.Equal((0, 0), await TidyAsync(service));
        Assert.Equal(2, (await service.FindAsync(id)).Evidence.Count);
    }

    [Fact]
    public async Task WhatWasSentIsNoUnusedBag()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        await SomeBag.SendAsync(service, id);
        service.Time.Advance(AlmostAYear + AMonth);

        Assert.Equal((0, 0), await TidyAsync(service));
        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(id)).Status);
    }

    private static async Task<(int Reminded, int Erased)> TidyAsync(Installation service) => (
        await service.Get<RemindOfBags>().ExecuteAsync(Installation.Cancellation),
        await service.Get<EraseUnusedBags>().ExecuteAsync(Installation.Cancellation));

    private static async Task<IReadOnlyList<MailMessage>> RemindersAsync(Installation service) =>
        [.. (await service.MailToAsync(SomeBag.Owner)).Where(mail => mail.Subject.Contains("va être effacé", StringComparison.Ordinal))];
}
