using BadgeFunctions.Core.Ports;
using BadgeFunctions.Web.Tests.Site;
using Microsoft.Extensions.DependencyInjection;

namespace BadgeFunctions.Web.Tests.Notifications;

public sealed class RefusedMailTests
{
    [Theory]
    [InlineData(MailRefusal.Recipient, "address")]
    [InlineData(MailRefusal.Message, "relay")]
    public async Task SetsAMailAsideThatIsRefusedForGoodAndSaysWhatToDo(MailRefusal refusal, string advice)
    {
        var result = await HandleAsync(new MailRefusedException(refusal, "550 5.1.1"));

        Assert.True(result.IsDead);
        Assert.Equal("mail-refused", result.Reason);
        Assert.Contains("550 5.1.1", result.Description, StringComparison.Ordinal);
        Assert.Contains(advice, result.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("zoe", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeavesEveryOtherFailureToAnotherTry() =>
        await Assert.ThrowsAsync<IOException>(() => HandleAsync(new IOException("The relay is away.")));

    private static async Task<HandlingResult> HandleAsync(Exception failure)
    {
        await using TestSite site = await TestSite.StartAsync(services: services => services.AddSingleton<IMail>(new FailingMail(failure)));
        await site.NominateAsync("zoe@example.org");
        IMessageHandler notifications = site.Services.GetServices<IMessageHandler>().Single(handler => handler.Queue == Queues.Notifications);
        ReceivedMessage message = Assert.Single(
            await site.Queue.ReceiveAsync(Queues.Notifications, 10, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        return await notifications.HandleAsync(message, TestContext.Current.CancellationToken);
    }

    private sealed class FailingMail(Exception failure) : IMail
    {
        public Task SendAsync(MailMessage message, CancellationToken cancellationToken) => Task.FromException(failure);
    }
}
