using BadgeFunctions.Core.Catalogue;
using OpenBadges.V2;

namespace BadgeFunctions.Core.Publication;

/// <summary>The OB 2.0 documents of issuers and badges, which hosted assertions refer to.</summary>
internal static class CatalogueFaces
{
    public static byte[] Issuer(Issuer issuer, PublicAddresses addresses) => new IssuerProfile
    {
        Id = addresses.Issuer(issuer.Id),
        Name = issuer.Name,
        Url = issuer.Url,
        Email = issuer.Email,

        // Several issuers share one host: each says where its assertions are (OB 2.0, HostedBadge Verification).
        StartsWith = addresses.AssertionPrefix,
        AllowedOrigin = new Uri(addresses.Base).Authority,
    }.ToUtf8Json();

    public static byte[] BadgeClass(Badge badge, PublicAddresses addresses) => new BadgeClass
    {
        Id = addresses.Achievement(badge.Id, badge.Version),
        Name = badge.Name,
        Description = badge.Description,
        ImageId = addresses.AchievementImage(badge.Id, badge.Version, "png"),
        ImageCaption = badge.AlternativeText("fr"),
        CriteriaNarrative = badge.Criteria,
        IssuerId = addresses.Issuer(badge.Issuer),
        Tags = badge.Skills,
    }.ToUtf8Json();
}
