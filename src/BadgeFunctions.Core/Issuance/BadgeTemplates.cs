using System.Collections.Concurrent;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using OpenBadges.Baking;

namespace BadgeFunctions.Core.Issuance;

/// <summary>Keeps the parsed art of the badge versions that are being awarded.</summary>
internal sealed class BadgeTemplates(IFiles files, PublicSites sites)
{
    // An académie has some dozens of badges; beyond this many versions the cache starts over rather than grow.
    private const int Capacity = 256;

    private readonly ConcurrentDictionary<(string Badge, int Version), BadgeTemplate> _parsed = new();

    public async ValueTask<BadgeTemplate> FindAsync(Badge badge, CancellationToken cancellationToken)
    {
        if (_parsed.TryGetValue((badge.Id, badge.Version), out BadgeTemplate? known))
        {
            return known;
        }

        if (_parsed.Count >= Capacity)
        {
            _parsed.Clear();
        }

        BadgeTemplate parsed = new(
            PngTemplate.Parse(await ReadAsync(badge, "png", cancellationToken)),
            SvgTemplate.Parse(await ReadAsync(badge, "svg", cancellationToken)));
        return _parsed.GetOrAdd((badge.Id, badge.Version), parsed);
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(Badge badge, string format, CancellationToken cancellationToken)
    {
        string path = sites.Main.FileOf(sites.Main.AchievementImage(badge.Id, badge.Version, format));
        await using FileContent file = await files.OpenAsync(FileArea.Public, path, cancellationToken)
            ?? throw new FileNotFoundException("The art of a badge version is not published.", path);
        byte[] bytes = new byte[file.Length];
        await file.Content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
