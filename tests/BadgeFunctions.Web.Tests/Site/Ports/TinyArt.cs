using BadgeFunctions.Core.Ports;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>Gives every badge the smallest art there is.</summary>
internal sealed class TinyArt : IBadgeArt
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static ReadOnlySpan<byte> Svg =>
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="4"/></svg>"""u8;

    public Task<BadgeArtwork> PrepareAsync(ReadOnlyMemory<byte> png, ReadOnlyMemory<byte> svg, CancellationToken cancellationToken) =>
        Task.FromResult(new BadgeArtwork(Png, Svg.ToArray()));
}
