using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using BadgeFunctions.Web.Verification;

namespace BadgeFunctions.Web.Tests.Verification;

/// <summary>Names that end in <c>.example</c> lead to a server of the test; everything else meets the real rules.</summary>
internal sealed class RedirectedNetwork : IOutboundNetwork
{
    private readonly PublicNetwork _real = new();

    public Uri? Target { get; set; }

    public ConcurrentQueue<string> Asked { get; } = new();

    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        Asked.Enqueue(target.Host);
        if (!target.Host.EndsWith(".example", StringComparison.Ordinal) || Target is null)
        {
            return await _real.ConnectAsync(target, cancellationToken);
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Target.Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
