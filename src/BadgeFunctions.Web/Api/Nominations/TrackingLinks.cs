using BadgeFunctions.Core;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.Web.Api.Nominations;

/// <summary>The links by which senders follow their nominations.</summary>
/// <param name="links">Makes and checks them.</param>
/// <param name="options">Where the page is and how long a link works.</param>
internal sealed class TrackingLinks(ISignedLinks links, IOptions<ServiceOptions> options)
{
    public string Create(string nomination)
    {
        ServiceOptions service = options.Value;
        return $"{service.PublicBaseUrl}/tracking/{nomination}?key={links.Create(LinkPurposes.Tracking, nomination, service.TrackingLinkLifetime)}";
    }

    public bool Grants(string nomination, string? key) => links.Grants(LinkPurposes.Tracking, nomination, key);
}
