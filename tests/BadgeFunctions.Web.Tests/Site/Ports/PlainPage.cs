using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>A badge page with the badge's name and nothing else.</summary>
internal sealed class PlainPage : IBadgePage
{
    public ValueTask<ReadOnlyMemory<byte>> RenderAsync(PublicAward award, CultureInfo culture, CancellationToken cancellationToken) =>
        ValueTask.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes($"<!doctype html><title>{award.Badge.Name}</title>"));
}
