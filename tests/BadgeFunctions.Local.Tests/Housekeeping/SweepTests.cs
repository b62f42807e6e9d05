using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Uploads;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Housekeeping;

public sealed class SweepTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1);

    [Fact]
    public async Task AbandonedUploadsGoAndThoseOfNominationsStay()
    {
        await using Installation service = await Installation.OpenAsync();
        EvidenceFile abandoned = await service.UploadAsync();
        EvidenceFile kept = await service.UploadAsync();
        await service.NominateAsync("a@ecole.example", file: kept);
        service.Time.Advance(Week);
        EvidenceFile recent = await service.UploadAsync();

        Assert.Equal(1, await SweepUploadsAsync(service));
        Assert.Equal(0, await SweepUploadsAsync(service));

        Assert.False(await ExistsAsync(service, abandoned));
        Assert.True(await ExistsAsync(service, kept));
        Assert.True(await ExistsAsync(service, recent));
    }

    [Fact]
    public async Task ACrashAfterTheNominationWasSavedCostsItNoFile()
    {
        await using Installation service = await Installation.OpenAsync();
        EvidenceFile file = await service.UploadAsync();
        Nomination nomination = await service.NominateAsync("a@ecole.example", file: file);

        // As a crash between the nomination's save and the settling of its uploads leaves it.
        await service.Get<UploadLedger>().AssignAsync(nomination, Installation.Cancellation);
        service.Time.Advance(Week);

        Assert.Equal(0, await SweepUploadsAsync(service));
        Assert.True(await ExistsAsync(service, file));
    }

    [Fact]
    public async Task TheFileOfARefusedDuplicateGoes()
    {
        await using Installation service = await Installation.OpenAsync();
        await service.NominateAsync("a@ecole.example");
        EvidenceFile file = await service.UploadAsync();
        Assert.NotNull((await service.SubmitAsync("a@ecole.example", file: file)).Existing);
        service.Time.Advance(Week);

        Assert.Equal(1, await SweepUploadsAsync(service));
        Assert.False(await ExistsAsync(service, file));
    }

    [Fact]
    public async Task AnIdempotencyKeyIsForgottenAfterItsWindow()
    {
        await using Installation service = await Installation.OpenAsync();
        string first = (await service.SubmitAsync("a@ecole.example", key: "k")).Nomination!.Id;
        Assert.Equal(0, await SweepReceiptsAsync(service));
        Assert.Equal(first, (await service.SubmitAsync("a@ecole.example", key: "k")).Nomination!.Id);
        service.Time.Advance(Week);

        int[] done = await Task.WhenAll(Task.Run(() => SweepReceiptsAsync(service)), Task.Run(() => SweepReceiptsAsync(service)));

        Assert.Equal(1, done.Sum());
        Assert.Equal(first, (await service.SubmitAsync("a@ecole.example", key: "k")).Existing);
        Assert.NotNull((await service.SubmitAsync("b@ecole.example", key: "k")).Nomination);
    }

    private static Task<int> SweepUploadsAsync(Installation service) => service.Get<SweepUploads>().ExecuteAsync(Installation.Cancellation);

    private static Task<int> SweepReceiptsAsync(Installation service) => service.Get<SweepReceipts>().ExecuteAsync(Installation.Cancellation);

    private static Task<bool> ExistsAsync(Installation service, EvidenceFile file) =>
        service.Get<IFiles>().ExistsAsync(FileArea.Private, file.Path, Installation.Cancellation);
}
