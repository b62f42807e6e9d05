using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Local.Tests.Bags;

public sealed class SaveBagTests
{
    [Fact]
    public async Task KeepsADraftHoweverIncomplete()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);

        await SomeBag.WriteAsync(service, id, new BagText { WorkplaceUai = "pas encore" });

        Assert.Equal("pas encore", (await service.FindAsync(id)).Workplace!.Uai);
    }

    [Fact]
    public async Task KeepsNothingOfATextThatIsTooLong()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);

        BagSaveResult saved = await service.Get<SaveBag>().ExecuteAsync(
            id, SomeBag.Text with { Reason = new string('a', NominationLimits.Reason + 1) }, BagRevision.Of(new BagText()), Installation.Cancellation);

        Assert.Equal(new Problem(NominationFields.Reason, ProblemCodes.TooLong, NominationLimits.Reason), Assert.Single(saved.Problems));
        Assert.Equal(string.Empty, (await service.FindAsync(id)).Nominee.FamilyName);
    }

    [Fact]
    public async Task TwoWindowsThatChangeDifferentFieldsBothKeepTheirs()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        string opened = BagRevision.Of(BagText.Of(await service.FindAsync(id)));

        await service.Get<SaveBag>().ExecuteAsync(id, new BagText { FamilyName = "Petit" }, opened, Installation.Cancellation);
        BagSaveResult second = await service.Get<SaveBag>().ExecuteAsync(id, new BagText { Reason = "Anime." }, opened, Installation.Cancellation);

        Assert.Empty(second.Conflicts);
        Assert.Equal(new BagText { FamilyName = "Petit", Reason = "Anime." }, BagText.Of(await service.FindAsync(id)));
    }

    [Fact]
    public async Task AStaleWindowOverwritesNothingAndIsToldWhatThereIs()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        string opened = BagRevision.Of(BagText.Of(await service.FindAsync(id)));
        await service.Get<SaveBag>().ExecuteAsync(id, new BagText { Reason = "Le nouveau." }, opened, Installation.Cancellation);

        BagSaveResult stale = await service.Get<SaveBag>().ExecuteAsync(
            id, new BagText { Reason = "L’ancien.", Function = "Professeure" }, opened, Installation.Cancellation);

        Assert.Equal(new BagConflict(NominationFields.Reason, "Le nouveau."), Assert.Single(stale.Conflicts));
        Nomination bag = await service.FindAsync(id);
        Assert.Equal(("Le nouveau.", "Professeure"), (bag.Reason, bag.Function));
    }

    [Fact]
    public async Task WhatWasSentIsNoBagAnyMore()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        await SomeBag.SendAsync(service, id);

        Assert.Null((await service.Get<SaveBag>().ExecuteAsync(id, new BagText(), null, Installation.Cancellation)).Bag);
        Assert.Null((await service.Get<BagPieces>().AddAsync(id, new EvidenceDraft { Title = "Tard" }, Installation.Cancellation)).Bag);
        Assert.Equal("Petit", (await service.FindAsync(id)).Nominee.FamilyName);
    }
}
