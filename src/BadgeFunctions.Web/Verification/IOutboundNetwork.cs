using System.Net;

namespace BadgeFunctions.Web.Verification;

/// <summary>Opens connections for fetching what badges of others point to.</summary>
internal interface IOutboundNetwork
{
    /// <exception cref="AddressRefusedException">The name leads nowhere public.</exception>
    ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken);
}
