using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Local.Tests.Bags;

public sealed class BagPiecesTests
{
    [Fact]
    public async Task AChangedPieceKeepsItsFileUntilAnotherTakesItsPlace()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        EvidenceFile old = await service.UploadAsync();
        Evidence piece = await SomeBag.PutAsync(service, id, new EvidenceDraft { Title = "Bilan", File = old });

        await service.Get<BagPieces>().ChangeAsync(id, piece.Id, new EvidenceDraft { Title = "Bilan 2026" }, Installation.Cancellation);
        Evidence renamed = Assert.Single((await service.FindAsync(id)).Evidence);
        EvidenceFile other = await service.UploadAsync("%PDF-1.7 autre");
        await service.Get<BagPieces>().ChangeAsync(id, piece.Id, new EvidenceDraft { Title = "Bilan 2026", File = other }, Installation.Cancellation);
        Evidence replaced = Assert.Single((await service.FindAsync(id)).Evidence);

        Assert.Equal((piece.Id, "Bilan 2026", old.Path), (renamed.Id, renamed.Title, renamed.File!.Path));
        Assert.Equal((piece.Id, other.Path), (replaced.Id, replaced.File!.Path));
        Assert.False(await SomeBag.IsKeptAsync(service, old));
        Assert.True(await SomeBag.IsKeptAsync(service, other));
    }

    [Fact]
    public async Task APieceTakenOutGoesWithItsFile()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        EvidenceFile file = await service.UploadAsync();
        Evidence piece = await SomeBag.PutAsync(service, id, new EvidenceDraft { File = file });

        await service.Get<BagPieces>().RemoveAsync(id, piece.Id, contributor: null, Installation.Cancellation);

        Assert.Empty((await service.FindAsync(id)).Evidence);
        Assert.False(await SomeBag.IsKeptAsync(service, file));
    }

    [Fact]
    public async Task ABagHasRoomForSoManyPiecesAndNoMore()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        for (int i = 0; i < NominationLimits.Evidence; i++)
        {
            await SomeBag.PutAsync(service, id, new EvidenceDraft { Title = $"Preuve {i}" });
        }

        BagResult result = await service.Get<BagPieces>().AddAsync(id, new EvidenceDraft { Title = "De trop" }, Installation.Cancellation);

        Assert.Equal(ProblemCodes.TooMany, Assert.Single(result.Problems).Code);
        Assert.Equal(NominationLimits.Evidence, (await service.FindAsync(id)).Evidence.Count);
    }

    [Fact]
    public async Task PiecesThatComeAtOnceAreAllKept()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => SomeBag.PutAsync(service, id, new EvidenceDraft { Title = $"Preuve {i}" }))));

        Assert.Equal(10, (await service.FindAsync(id)).Evidence.Count);
    }

    [Fact]
    public async Task AnEmptyPieceIsNone()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);

        BagResult result = await service.Get<BagPieces>().AddAsync(id, new EvidenceDraft(), Installation.Cancellation);

        Assert.Equal(ProblemCodes.Required, Assert.Single(result.Problems).Code);
    }
}
