using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Local.Tests.Bags;

public sealed class OpenBagTests
{
    [Fact]
    public async Task OpensABagAndMailsItsLink()
    {
        await using Installation service = await Installation.OpenAsync();

        string id = await SomeBag.OpenAsync(service);

        Nomination bag = await service.FindAsync(id);
        Assert.Equal((NominationStatus.Draft, SomeBag.Owner), (bag.Status, bag.Nominee.Email));
        Assert.Null(bag.ProvedAt);
    }

    [Fact]
    public async Task MailsTheSameLinkAgainInsteadOfOpeningASecondBag()
    {
        await using Installation service = await Installation.OpenAsync();
        string first = await SomeBag.OpenAsync(service);
        service.Time.Advance(TimeSpan.FromMinutes(11));

        await SomeBag.OpenAsync(service);

        Assert.Equal([first, first], await SomeBag.LinksAsync(service));
    }

    [Fact]
    public async Task WhoeverAsksAgainAndAgainFillsNobodysMailbox()
    {
        await using Installation service = await Installation.OpenAsync();

        for (int i = 0; i < 5; i++)
        {
            await SomeBag.OpenAsync(service);
        }

        Assert.Single(await SomeBag.LinksAsync(service));
    }

    [Fact]
    public async Task PutsNothingIntoABagOfWhichNobodyShowedThatItIsTheirs()
    {
        await using Installation service = await Installation.OpenAsync();
        string first = await SomeBag.OpenAsync(service);
        service.Time.Advance(TimeSpan.FromMinutes(11));

        EvidenceFile file = await service.UploadAsync();
        string second = await SomeBag.OpenAsync(service, draft: new NominationDraft { Reason = "Autre.", Evidence = [new EvidenceDraft { File = file }] });

        Assert.NotEqual(first, second);
        Assert.Empty((await service.FindAsync(first)).Evidence);
        Assert.Equal(file.Path, Assert.Single((await service.FindAsync(second)).Evidence).File!.Path);
    }

    [Fact]
    public async Task SomebodyWhoAskedAlreadyIsToldSoByMailAlone()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        await SomeBag.SendAsync(service, id);
        service.Time.Advance(TimeSpan.FromMinutes(11));

        IReadOnlyList<Problem> problems = await service.Get<OpenBag>().ExecuteAsync(
            new NominationDraft { Badge = Installation.Badge, Email = SomeBag.Owner }, "fr", Installation.Cancellation);
        await service.PumpAsync();

        Assert.Empty(problems);
        MailMessage mail = Assert.Single(await service.MailToAsync(SomeBag.Owner), mail => mail.Text.Contains("vous avez déjà une demande", StringComparison.Ordinal));
        Assert.Contains($"/tracking/{id}?key=", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnAddressNothingIsOpened()
    {
        await using Installation service = await Installation.OpenAsync();

        IReadOnlyList<Problem> problems = await service.Get<OpenBag>().ExecuteAsync(
            new NominationDraft { Badge = Installation.Badge, Email = "pas une adresse" }, "fr", Installation.Cancellation);

        Assert.Equal(ProblemCodes.Email, Assert.Single(problems).Code);
    }
}
