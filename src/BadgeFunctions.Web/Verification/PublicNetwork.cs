using System.Net;
using System.Net.Sockets;

namespace BadgeFunctions.Web.Verification;

/// <summary>
/// Connects to public addresses only. The address that was checked is the one that is connected to, so that a name
/// which answers differently the second time gains nothing.
/// </summary>
internal sealed class PublicNetwork : IOutboundNetwork
{
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = IPAddress.TryParse(target.Host, out IPAddress? literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        IPAddress[] reachable = [.. addresses.Where(AddressRules.IsPublic)];
        if (reachable.Length == 0)
        {
            throw new AddressRefusedException();
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reachable, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
