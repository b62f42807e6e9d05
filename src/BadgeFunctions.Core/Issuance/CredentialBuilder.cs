using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;
using OpenBadges.V3;

namespace BadgeFunctions.Core.Issuance;

/// <summary>An award's OB 3.0 face: the source, of which the OB 2.0 face is a view.</summary>
internal static class CredentialBuilder
{
    public static OpenBadgeCredential Build(PublicAward award)
    {
        PublicAddresses addresses = award.Addresses;
        Award given = award.Award;
        Badge badge = award.Badge;
        string status = addresses.StatusList(given.Issuer, given.StatusList);
        return new OpenBadgeCredential
        {
            Id = addresses.Credential(given.Id),
            Name = badge.Name,
            Description = badge.Description,
            ImageId = addresses.Png(given.Id),
            Issuer = new Profile { Id = addresses.Issuer(given.Issuer), Name = award.Issuer.Name, Url = award.Issuer.Url, Email = award.Issuer.Email },
            ValidFrom = given.IssuedOn,
            ValidUntil = given.Expires,
            AwardedDate = given.IssuedOn,
            Subject = new AchievementSubject
            {
                // A stable name of this award alone: it says nothing of the person, and serves as the JWT's sub.
                Id = SubjectId(given),
                IdentityHash = given.IdentityHash,
                IdentityKind = given.IdentityKind,
                Salt = given.Salt,
                Achievement = new Achievement
                {
                    Id = addresses.Achievement(badge.Id, badge.Version),
                    Name = badge.Name,
                    Description = badge.Description,
                    CriteriaNarrative = badge.Criteria,
                    ImageId = addresses.AchievementImage(badge.Id, badge.Version, "png"),
                    ImageCaption = badge.AlternativeText("fr"),
                    InLanguage = "fr",
                    Tags = badge.Skills,
                    Version = badge.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
                },
            },
            Status = new BitstringStatusListEntry
            {
                Id = $"{status}#{given.StatusIndex}",
                StatusListCredential = status,
                Index = given.StatusIndex,
            },
        };
    }

    private static string SubjectId(Award award)
    {
        byte[] hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes("subject:" + award.Id));
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true):D}";
    }
}
