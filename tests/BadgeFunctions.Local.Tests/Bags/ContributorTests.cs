using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Privacy;

namespace BadgeFunctions.Local.Tests.Bags;

public sealed class ContributorTests
{
    private const string Colleague = "sam.durand@ecole.example";

    [Fact]
    public async Task AColleagueIsInvitedByMailAndPutsInUnderTheirName()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        Contributor invited = await InviteAsync(service, id);
        await service.PumpAsync();

        BagResult added = await AddAsync(service, id, invited.Id, "Photographie");

        MailMessage mail = Assert.Single(await service.MailToAsync(Colleague));
        Assert.Contains($"/contribute/{id}/{invited.Id}?key=", mail.Text, StringComparison.Ordinal);
        Evidence piece = Assert.Single(added.Bag!.Evidence);
        Assert.Equal(("Sam Durand", invited.Id), (piece.AddedBy, piece.Contributor));
    }

    [Fact]
    public async Task InvitingAgainIsTheSameInvitation()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);

        Contributor first = await InviteAsync(service, id);
        await service.Get<ContributeToBag>().DeclineAsync(id, first.Id, Installation.Cancellation);
        Contributor again = await InviteAsync(service, id);

        Assert.Equal((first.Id, false), (again.Id, again.Declined));
    }

    [Fact]
    public async Task WhoeverSaidNoOrTypesAnInvitationOfTheirOwnPutsNothingIn()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        Contributor invited = await InviteAsync(service, id);
        await service.Get<ContributeToBag>().DeclineAsync(id, invited.Id, Installation.Cancellation);

        await AddAsync(service, id, invited.Id, "Trop tard");
        await AddAsync(service, id, "inconnue", "De personne");

        Assert.Empty((await service.FindAsync(id)).Evidence);
    }

    [Fact]
    public async Task AColleagueTakesBackOnlyTheirOwn()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        Evidence owners = Assert.Single((await service.FindAsync(id)).Evidence);
        Contributor invited = await InviteAsync(service, id);
        Evidence own = (await AddAsync(service, id, invited.Id, "Photographie")).Bag!.Evidence[^1];

        await service.Get<ContributeToBag>().RemoveAsync(id, invited.Id, owners.Id, Installation.Cancellation);
        await service.Get<ContributeToBag>().RemoveAsync(id, invited.Id, own.Id, Installation.Cancellation);

        Assert.Equal(owners.Id, Assert.Single((await service.FindAsync(id)).Evidence).Id);
    }

    [Fact]
    public async Task NobodyChangesTheWordsOfAColleague()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        Contributor invited = await InviteAsync(service, id);
        Evidence piece = (await AddAsync(service, id, invited.Id, "Ce que j’ai vu")).Bag!.Evidence[^1];

        await service.Get<BagPieces>().ChangeAsync(id, piece.Id, new EvidenceDraft { Title = "Autre chose" }, Installation.Cancellation);

        Assert.Equal("Ce que j’ai vu", Assert.Single((await service.FindAsync(id)).Evidence).Title);
    }

    [Fact]
    public async Task AnErasedColleagueIsForgottenAndTheirEvidenceStays()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        Contributor invited = await InviteAsync(service, id);
        await AddAsync(service, id, invited.Id, "Photographie");

        IReadOnlyList<PersonalRecord> erased = await EraseAsync(service, Colleague);

        Assert.Equal((id, PersonRole.Contributor), (Assert.Single(erased).Nomination, erased[0].Role));
        Nomination bag = await service.FindAsync(id);
        Contributor forgotten = Assert.Single(bag.Contributors!);
        Assert.Equal((string.Empty, null), (forgotten.Email, forgotten.Name));
        Assert.Equal(string.Empty, Assert.Single(bag.Evidence).AddedBy);
        Assert.Empty(await service.Get<PersonalRecords>().ListAsync(Colleague, Installation.Cancellation));
    }

    [Fact]
    public async Task AnErasedOwnerTakesTheBagAlong()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        EvidenceFile file = await service.UploadAsync();
        await SomeBag.PutAsync(service, id, new EvidenceDraft { File = file });
        await InviteAsync(service, id);

        await EraseAsync(service, SomeBag.Owner);

        Assert.Null(await service.Get<NominationQueries>().FindAsync(id, Installation.Cancellation));
        Assert.False(await SomeBag.IsKeptAsync(service, file));
        Assert.Empty(await service.Get<PersonalRecords>().ListAsync(Colleague, Installation.Cancellation));
    }

    private static async Task<Contributor> InviteAsync(Installation service, string id)
    {
        BagResult result = await service.Get<InviteContributor>().ExecuteAsync(id, Colleague, "Sam", Installation.Cancellation);
        Assert.Empty(result.Problems);
        return Assert.Single(result.Bag!.Contributors!);
    }

    private static Task<BagResult> AddAsync(Installation service, string id, string invitation, string title) => service.Get<ContributeToBag>().AddAsync(
        id, invitation, "Sam Durand", new EvidenceDraft { Title = title }, Installation.Cancellation);

    private static Task<IReadOnlyList<PersonalRecord>> EraseAsync(Installation service, string email) =>
        service.Get<ErasePerson>().ExecuteAsync(email, keepBadges: false, new Actor("Exploitante", Role.Operator, []), Installation.Cancellation);
}
