using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Bags;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Local.Tests.Bags;

public sealed class SubmitBagTests
{
    [Fact]
    public async Task WhatWasSentWaitsForTheCommissionAndItsAddressIsProved()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        service.Time.Advance(TimeSpan.FromDays(3));

        await SomeBag.SendAsync(service, id);
        await service.PumpAsync();

        Nomination sent = await service.FindAsync(id);
        Assert.Equal(NominationStatus.Submitted, sent.Status);
        Assert.Equal(service.Time.GetUtcNow(), sent.SubmittedAt);
        Assert.Equal(service.Time.GetUtcNow(), sent.ProvedAt);
        Assert.Contains(await service.MailToAsync(SomeBag.Owner), mail => mail.Text.Contains($"/tracking/{id}?key=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnIncompleteBagSaysWhatIsMissingAndStaysOpen()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.OpenAsync(service);
        await SomeBag.WriteAsync(service, id, new BagText { FamilyName = "Petit", WorkplaceUai = "0860998A" });

        BagResult result = await SomeBag.SendAsync(service, id);

        Assert.Equal(
            [(NominationFields.GivenName, ProblemCodes.Required), (NominationFields.WorkplaceUai, ProblemCodes.Uai)],
            result.Problems.Select(problem => (problem.Field, problem.Code)));
        Assert.Equal(NominationStatus.Draft, (await service.FindAsync(id)).Status);
    }

    [Fact]
    public async Task OfTwoBagsOfOnePersonOnlyOneIsSent()
    {
        await using Installation service = await Installation.OpenAsync();
        string first = await SomeBag.ReadyAsync(service);
        service.Time.Advance(TimeSpan.FromMinutes(11));
        string second = await SomeBag.OpenAsync(service, draft: new NominationDraft { FamilyName = "Petit", GivenName = "Léa" });

        await SomeBag.SendAsync(service, first);
        BagResult result = await SomeBag.SendAsync(service, second);

        Assert.NotEqual(first, second);
        Assert.Equal(ProblemCodes.Duplicate, Assert.Single(result.Problems).Code);
    }

    [Fact]
    public async Task SendingAtOnceSendsOnce()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);

        BagResult[] results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SomeBag.SendAsync(service, id))));
        await service.PumpAsync();

        Assert.Single(results, result => result.Bag is not null);
        Assert.Single(await service.MailToAsync(SomeBag.Owner), mail => mail.Subject.Contains("est bien arrivée", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ANomineeWhoCompletesWhatSomebodyElseBeganKeepsTheirPlace()
    {
        await using Installation service = await Installation.OpenAsync();
        Nomination nomination = await service.NominateAsync(SomeBag.Owner, "sam.durand@ecole.example");
        await service.Get<ProveAddress>().ExecuteAsync(nomination.Id, Installation.Cancellation);

        await service.Get<AcceptIntoBag>().ExecuteAsync(nomination.Id, Installation.Cancellation);
        await service.PumpAsync();
        Assert.Equal(NominationStatus.Draft, (await service.FindAsync(nomination.Id)).Status);
        Assert.Equal([nomination.Id], await SomeBag.LinksAsync(service));
        await SomeBag.SendAsync(service, nomination.Id);

        Nomination sent = await service.FindAsync(nomination.Id);
        Assert.Equal(NominationStatus.Submitted, sent.Status);
        Assert.NotNull(sent.ConsentedAt);
    }

    [Fact]
    public async Task ARefusedDossierIsTriedAgainWithItsHistory()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        await SomeBag.SendAsync(service, id);
        Nomination first = await service.FindAsync(id);
        await SomeBag.RefuseAsync(service, id);
        MailMessage told = Assert.Single(await service.MailToAsync(SomeBag.Owner), mail => mail.Text.Contains("Une preuve date.", StringComparison.Ordinal));
        service.Time.Advance(TimeSpan.FromDays(30));

        await service.Get<RetryNomination>().ExecuteAsync(id, Installation.Cancellation);
        await service.PumpAsync();
        Nomination again = await service.FindAsync(id);
        await SomeBag.PutAsync(service, id, new EvidenceDraft { Title = "De cette année" });
        await SomeBag.SendAsync(service, id);

        Nomination sent = await service.FindAsync(id);
        Attempt attempt = Assert.Single(sent.Attempts!);
        Assert.Contains("Joignez une preuve de cette année.", told.Text, StringComparison.Ordinal);
        Assert.Contains("nour.haddad@ac.example", told.Text, StringComparison.Ordinal);
        Assert.Equal((NominationStatus.Draft, false), (again.Status, Assert.Single(again.Evidence).Judgement!.Admissible));
        Assert.Equal((first.SubmittedAt, "Nour Haddad"), (attempt.SubmittedAt, attempt.Decision!.ResourcePerson!.Name));
        Assert.Equal("Trop ancienne.", Assert.Single(attempt.Evidence).Judgement!.Reason);
        Assert.Equal((NominationStatus.Submitted, first.AwardId), (sent.Status, sent.AwardId));
        Assert.Null(sent.Decision);
    }

    [Fact]
    public async Task WhoeverAskedAnewMeanwhileCannotTryAgainToo()
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        await SomeBag.SendAsync(service, id);
        await SomeBag.RefuseAsync(service, id);
        await service.Get<RetryNomination>().ExecuteAsync(id, Installation.Cancellation);
        service.Time.Advance(TimeSpan.FromMinutes(11));
        string other = await SomeBag.OpenAsync(service, draft: new NominationDraft { FamilyName = "Petit", GivenName = "Léa" });
        await SomeBag.SendAsync(service, other);

        BagResult result = await SomeBag.SendAsync(service, id);

        Assert.Equal(ProblemCodes.Duplicate, Assert.Single(result.Problems).Code);
    }

    [Theory]
    [InlineData(NominationStatus.Submitted)]
    [InlineData(NominationStatus.Approved)]
    public async Task NothingIsTriedAgainThatWasNotRefused(NominationStatus status)
    {
        await using Installation service = await Installation.OpenAsync();
        string id = await SomeBag.ReadyAsync(service);
        await SomeBag.SendAsync(service, id);
        if (status == NominationStatus.Approved)
        {
            await service.DecideAsync(id, DecisionOutcome.Approved);
        }

        await service.Get<RetryNomination>().ExecuteAsync(id, Installation.Cancellation);

        Assert.Equal(status, (await service.FindAsync(id)).Status);
    }
}
