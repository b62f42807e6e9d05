using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>The public files of a badge's version. They are written once and stay.</summary>
internal static class BadgeFiles
{
    // The document comes last: where it is, the images are, too.
    private static FileWrite[] Of(Badge badge, BadgeArtwork artwork, PublicAddresses addresses) =>
    [
        PublicFiles.File(addresses.FileOf(addresses.AchievementImage(badge.Id, badge.Version, "png")), artwork.Png),
        PublicFiles.File(addresses.FileOf(addresses.AchievementImage(badge.Id, badge.Version, "svg")), artwork.Svg),
        PublicFiles.File(addresses.FileOf(addresses.Achievement(badge.Id, badge.Version)), CatalogueFaces.BadgeClass(badge, addresses)),
    ];

    public static IEnumerable<FileWrite> Of(Badge badge, BadgeArtwork artwork, IEnumerable<PublicAddresses> sites) =>
        sites.SelectMany(addresses => Of(badge, artwork, addresses));

    public static IEnumerable<FileWrite> Of(Issuer issuer, IEnumerable<PublicAddresses> sites) => sites.Select(addresses => Of(issuer, addresses));

    private static FileWrite Of(Issuer issuer, PublicAddresses addresses) =>
        PublicFiles.File(addresses.FileOf(addresses.Issuer(issuer.Id)), CatalogueFaces.Issuer(issuer, addresses));
}
