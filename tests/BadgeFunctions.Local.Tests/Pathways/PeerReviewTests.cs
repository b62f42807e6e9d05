using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Pathways;

public sealed class PeerReviewTests
{
    private const string Badge = "relire";
    private const string Person = "lea.petit@ecole.example";

    [Fact]
    public async Task AYoungBadgeIsLeftToTheReviewers()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.AwardAsync(Badge, "un@ecole.example");

        Nomination asked = await AskAsync(service);

        Assert.True(asked.PeerReview is { HandedOver: true, Invitations: [] });
        Assert.Equal(NominationStatus.Submitted, asked.Status);
        await service.DecideAsync(asked.Id, DecisionOutcome.Approved);
    }

    [Fact]
    public async Task AsManyAgreementsAsItTakesAwardTheBadgeOnce()
    {
        await using Installation service = await OpenAsync(5);
        Nomination asked = await AskAsync(service);
        PeerInvitation[] invited = [.. asked.PeerReview!.Invitations];
        Assert.Equal((4, 4), (invited.Length, invited.Select(invitation => invitation.Holder).Distinct().Count()));

        Assert.Equal(PeerAnswerStatus.Taken, (await service.AnswerAsync(asked, invited[0], PeerAnswer.Agree, "Beau travail.")).Status);
        Assert.Equal(PeerAnswerStatus.Taken, (await service.AnswerAsync(asked, invited[0], PeerAnswer.Agree)).Status);
        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(asked.Id)).Status);
        Assert.Equal(PeerAnswerStatus.Closed, (await service.AnswerAsync(asked, invited[0], PeerAnswer.NotYet, "Finalement non.")).Status);
        Assert.Equal(PeerAnswerStatus.Taken, (await service.AnswerAsync(asked, invited[1], PeerAnswer.Agree)).Status);
        Assert.Equal(PeerAnswerStatus.Closed, (await service.AnswerAsync(asked, invited[2], PeerAnswer.Agree)).Status);
        await service.PumpAsync();

        Nomination awarded = await service.FindAsync(asked.Id);
        Assert.Equal((NominationStatus.Approved, "Beau travail.", "Des titulaires du badge"), (awarded.Status, awarded.Decision!.Reason, awarded.Decision.By));
        Assert.True(await service.Get<Holdings>().HoldsAsync(Person, Badge, Installation.Cancellation));
        Assert.NotNull(await service.Get<AwardQueries>().FindAsync(awarded.AwardId, Installation.Cancellation));
    }

    [Fact]
    public async Task EveryPeerGetsALinkOfTheirOwnAndNoName()
    {
        await using Installation service = await OpenAsync(4);
        Nomination asked = await AskAsync(service);

        foreach (PeerInvitation invitation in asked.PeerReview!.Invitations)
        {
            Nomination holder = await service.FindAsync(invitation.Holder);
            MailMessage mail = Assert.Single(await service.MailToAsync(holder.Nominee.Email), one => one.Subject.Contains("votre regard", StringComparison.Ordinal));
            Assert.Contains($"/peer/{asked.Id}/{invitation.Id}?key=", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(asked.Nominee.FamilyName, mail.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task NobodyWhoIsConcernedIsAsked()
    {
        await using Installation service = await OpenAsync(3);
        Nomination[] holders = [.. await Task.WhenAll((await service.ApprovedAsync(Badge)).Select(row => service.FindAsync(row.Id)))];
        SubmissionResult proposed = await service.AskAsync(Badge, Person, holders[0].Nominee.Email);
        await service.Get<RespondToNomination>().ExecuteAsync(proposed.Nomination!.Id, agrees: true, Installation.Cancellation);
        await service.PumpAsync();

        PeerReview review = (await service.FindAsync(proposed.Nomination.Id)).PeerReview!;

        Assert.Equal(holders.Skip(1).Select(holder => holder.Id).Order(), review.Invitations.Select(invitation => invitation.Holder).Order());
    }

    [Fact]
    public async Task ARevokedHolderIsNotAsked()
    {
        await using Installation service = await OpenAsync(3);
        await service.RevokeAsync(await service.FindAsync((await service.ApprovedAsync(Badge))[0].Id));

        Assert.Equal(2, (await AskAsync(service)).PeerReview!.Invitations.Count);
    }

    [Fact]
    public async Task WhoeverRecusesThemselvesIsReplaced()
    {
        await using Installation service = await OpenAsync(5);
        Nomination asked = await AskAsync(service);

        await service.AnswerAsync(asked, asked.PeerReview!.Invitations[0], PeerAnswer.Recuse);
        await service.PumpAsync();

        PeerReview review = (await service.FindAsync(asked.Id)).PeerReview!;
        Assert.Equal((5, 4), (review.Invitations.Count, review.Open));
        Assert.Equal(5, review.Invitations.Select(invitation => invitation.Holder).Distinct().Count());
        Nomination other = await service.FindAsync(review.Invitations[^1].Holder);
        Assert.Contains(await service.MailToAsync(other.Nominee.Email), mail => mail.Text.Contains(review.Invitations[^1].Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenTooManySayNotYetTheReviewersDecideWithTheirReasons()
    {
        await using Installation service = await OpenAsync(4);
        Nomination asked = await AskAsync(service);
        PeerInvitation[] invited = [.. asked.PeerReview!.Invitations];
        await service.AnswerAsync(asked, invited[0], PeerAnswer.Agree);
        await service.AnswerAsync(asked, invited[1], PeerAnswer.NotYet, "Il manque une relecture.");
        await service.AnswerAsync(asked, invited[2], PeerAnswer.NotYet, "Trop court.");
        Assert.Equal(NominationStatus.Submitted, (await service.FindAsync(asked.Id)).Status);

        await service.AnswerAsync(asked, invited[3], PeerAnswer.NotYet, "Pas assez commenté.");
        await service.PumpAsync();

        Nomination deferred = await service.FindAsync(asked.Id);
        Assert.Equal(NominationStatus.Deferred, deferred.Status);
        Assert.Equal("Il manque une relecture.\n\nTrop court.\n\nPas assez commenté.", deferred.Decision!.Reason);
        Assert.Contains(await service.MailToAsync(Person), mail => mail.Text.Contains("Trop court.", StringComparison.Ordinal));
        await service.DecideAsync(asked.Id, DecisionOutcome.Approved);
    }

    [Fact]
    public async Task NotYetNeedsAReason()
    {
        await using Installation service = await OpenAsync(3);
        Nomination asked = await AskAsync(service);

        PeerAnswerResult result = await service.AnswerAsync(asked, asked.PeerReview!.Invitations[0], PeerAnswer.NotYet, " ");

        Assert.Equal(PeerAnswerStatus.Invalid, result.Status);
        Assert.Equal(("reason", "required"), (result.Problems[0].Field, result.Problems[0].Code));
        Assert.True((await service.FindAsync(asked.Id)).PeerReview!.Invitations[0].IsOpen);
    }

    [Fact]
    public async Task OpinionsAtTheSameMomentAreAllKept()
    {
        await using Installation service = await OpenAsync(4);
        Nomination asked = await AskAsync(service);

        await Task.WhenAll(asked.PeerReview!.Invitations.Take(3).Select(invitation =>
            Task.Run(() => service.AnswerAsync(asked, invitation, PeerAnswer.NotYet, $"Motif {invitation.Id}."))));
        await service.PumpAsync();

        Nomination deferred = await service.FindAsync(asked.Id);
        Assert.Equal(3, deferred.PeerReview!.Opinions.Count());
        Assert.Equal(NominationStatus.Deferred, deferred.Status);
        Assert.Single(await service.MailToAsync(Person), mail => mail.Subject.Contains("encore à l’étude", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnImportedRequestWritesToNobody()
    {
        await using Installation service = await OpenAsync(3);
        SubmissionResult imported = await service.Get<SubmitNomination>().ExecuteAsync(
            new NominationDraft { Badge = Badge, FamilyName = "Petit", GivenName = "Léa", Email = Person },
            new SubmissionContext(NominationOrigin.Import, "fr"),
            Installation.Cancellation);

        Assert.Equal((NominationStatus.Submitted, null), (imported.Nomination!.Status, imported.Nomination.PeerReview));
    }

    internal static async Task<Installation> OpenAsync(int holders)
    {
        Installation service = await PathwayInstallation.OpenAsync();
        SubmissionResult[] asked = [.. await Task.WhenAll(Enumerable.Range(0, holders).Select(i => service.AskAsync(Badge, $"titulaire{i}@ecole.example")))];
        foreach (SubmissionResult one in asked)
        {
            await service.DecideAsync(one.Nomination!.Id, DecisionOutcome.Approved);
        }

        await service.PumpAsync();
        return service;
    }

    internal static async Task<Nomination> AskAsync(Installation service)
    {
        SubmissionResult result = await service.AskAsync(Badge, Person);
        await service.PumpAsync();
        return await service.FindAsync(result.Nomination!.Id);
    }
}
