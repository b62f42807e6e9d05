using BadgeFunctions.Core.Housekeeping;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Nominations.Peers;

namespace BadgeFunctions.Local.Tests.Pathways;

public sealed class FollowUpPeersTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task APeerIsRemindedOnceThenReplaced()
    {
        await using Installation service = await PeerReviewTests.OpenAsync(5);
        Nomination asked = await PeerReviewTests.AskAsync(service);
        PeerInvitation silent = asked.PeerReview!.Invitations[0];
        string address = (await service.FindAsync(silent.Holder)).Nominee.Email;
        await service.AnswerAsync(asked, asked.PeerReview.Invitations[1], PeerAnswer.Agree);
        Assert.Equal(0, await FollowUpAsync(service));

        service.Time.Advance(Week);
        Assert.Equal(1, await FollowUpAsync(service));
        Assert.Equal(0, await FollowUpAsync(service));
        Assert.Single(await service.MailToAsync(address), mail => mail.Subject.StartsWith("Rappel", StringComparison.Ordinal));

        service.Time.Advance(Week);
        Assert.Equal(1, await FollowUpAsync(service));
        Assert.Equal(0, await FollowUpAsync(service));

        PeerReview review = (await service.FindAsync(asked.Id)).PeerReview!;
        Assert.NotNull(review.Find(silent.Id)!.LapsedAt);
        Assert.Equal((5, 1, 1), (review.Invitations.Count, review.Open, review.Agreed));
        Assert.Equal(PeerAnswerStatus.Closed, (await service.AnswerAsync(asked, silent, PeerAnswer.Agree)).Status);
    }

    [Fact]
    public async Task WhenNobodyIsLeftToAskTheReviewersDecide()
    {
        await using Installation service = await PeerReviewTests.OpenAsync(3);
        Nomination asked = await PeerReviewTests.AskAsync(service);

        service.Time.Advance(Week);
        await FollowUpAsync(service);
        service.Time.Advance(Week);
        await FollowUpAsync(service);

        Nomination over = await service.FindAsync(asked.Id);
        Assert.Equal((NominationStatus.Submitted, true, null), (over.Status, over.PeerReview!.HandedOver, over.PeerReview.DueAt));
    }

    [Fact]
    public async Task NobodyIsRemindedOfWhatReviewersDecided()
    {
        await using Installation service = await PeerReviewTests.OpenAsync(3);
        Nomination asked = await PeerReviewTests.AskAsync(service);
        await service.DecideAsync(asked.Id, DecisionOutcome.Refused);
        service.Time.Advance(Week);

        Assert.Equal(0, await FollowUpAsync(service));
    }

    private static async Task<int> FollowUpAsync(Installation service)
    {
        int done = await service.Get<FollowUpPeers>().ExecuteAsync(Installation.Cancellation);
        await service.PumpAsync();
        return done;
    }
}
