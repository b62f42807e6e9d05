using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace BadgeFunctions.App.Hosting;

/// <summary>
/// Tells a client's address, for rate limits: to the worker, every request comes from its host. Front Door's word is
/// taken when the request carries the id of our profile; else that of the platform's own front end, which appends what
/// it saw to <c>X-Forwarded-For</c>. What comes before the last entry anybody may have written.
/// </summary>
/// <param name="frontDoorId">Our profile, or none.</param>
internal sealed class ClientAddresses(string? frontDoorId)
{
    public IPAddress? Of(HttpContext context)
    {
        IHeaderDictionary headers = context.Request.Headers;
        bool fromFrontDoor = frontDoorId is not null && string.Equals(headers["X-Azure-FDID"], frontDoorId, StringComparison.OrdinalIgnoreCase);
        return Parse(fromFrontDoor ? headers["X-Azure-ClientIP"] : headers["X-Forwarded-For"]) ?? context.Connection.RemoteIpAddress;
    }

    private static IPAddress? Parse(StringValues header)
    {
        ReadOnlySpan<char> last = header.Count == 0 ? default : header[^1];
        last = last[(last.LastIndexOf(',') + 1)..].Trim();
        return IPEndPoint.TryParse(last, out IPEndPoint? seen) ? seen.Address : null;
    }
}
