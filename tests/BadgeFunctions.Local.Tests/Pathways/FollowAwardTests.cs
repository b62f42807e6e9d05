using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Pathways;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Local.Tests.Pathways;

public sealed class FollowAwardTests
{
    private const string Person = "lea.petit@ecole.example";

    [Fact]
    public async Task ACompletePathwayAwardsItsBadgeAndTheOneAfter()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.AwardAsync("un", Person);
        Assert.Empty(await service.ApprovedAsync("parcours"));

        await service.AwardAsync("court", Person);

        foreach (string badge in new[] { "parcours", "sommet" })
        {
            Nomination given = await service.FindAsync(Assert.Single(await service.ApprovedAsync(badge)).Id);
            Assert.Equal((NominationOrigin.Pathway, "Parcours accompli"), (given.Origin, given.Decision!.By));
            Assert.Equal(AwardState.Published, (await service.Get<AwardQueries>().FindAsync(given.AwardId, Installation.Cancellation))!.Value.State);
            Assert.True(await service.Get<Holdings>().HoldsAsync(Person, badge, Installation.Cancellation));
        }
    }

    [Fact]
    public async Task MessagesThatRepeatAndRaceAwardItOnce()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        Nomination first = await service.AwardAsync("un", Person);
        Nomination second = await service.AwardAsync("court", Person);
        QueueMessage[] messages = [PathwayMessage.Awarded(first.AwardId), PathwayMessage.Awarded(second.AwardId)];

        await Task.WhenAll(messages.Concat(messages).Concat(messages).Select(message => Task.Run(() => service.DeliverAsync(message))));
        await service.PumpAsync();

        Assert.Single(await service.ApprovedAsync("parcours"));
        Assert.Single(await service.ApprovedAsync("sommet"));
        Assert.Single(await MailsAsync(service, "Le badge «\u00a0Niveau 1"));
    }

    [Fact]
    public async Task ARevokedBadgeLeadsNowhere()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.RevokeAsync(await service.AwardAsync("un", Person));

        await service.AwardAsync("court", Person);

        Assert.Empty(await service.ApprovedAsync("parcours"));
    }

    [Fact]
    public async Task TheHolderIsInvitedOnceToWhatIsWithinReachNow()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();

        await service.AwardAsync("un", Person);

        MailMessage invitation = Assert.Single(await MailsAsync(service, "vous ouvre la suite"));
        Assert.Contains("Niveau 2\r\nhttps://badges.example/catalogue/deux\r\n\r\nLibre\r\nhttps://badges.example/catalogue/libre\r\n", invitation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/catalogue/choix", invitation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/catalogue/parcours", invitation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyIsInvitedToWhatTheyAskedForAlready()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();
        await service.AskAsync("libre", Person);

        await service.AwardAsync("un", Person);

        Assert.DoesNotContain("/catalogue/libre", Assert.Single(await MailsAsync(service, "vous ouvre la suite")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABadgeThatLeadsNowhereInvitesToNothing()
    {
        await using Installation service = await PathwayInstallation.OpenAsync();

        await service.AwardAsync("libre", Person);

        Assert.Empty(await MailsAsync(service, "vous ouvre la suite"));
    }

    private static async Task<IReadOnlyList<MailMessage>> MailsAsync(Installation service, string subject) =>
        [.. (await service.MailToAsync(Person)).Where(mail => mail.Subject.Contains(subject, StringComparison.Ordinal) && mail.Subject.Contains("suite", StringComparison.Ordinal))];
}
