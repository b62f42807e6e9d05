using System.Collections.Concurrent;
using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>Keeps what was sent.</summary>
internal sealed class MemoryMail : IMail
{
    public ConcurrentQueue<MailMessage> Sent { get; } = new();

    public Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        Sent.Enqueue(message);
        return Task.CompletedTask;
    }
}
