using OpenBadges.V3;

namespace OpenBadges.Tests.Support;

/// <summary>Documents of an invented académie.</summary>
internal static class Some
{
    public const string Email = "camille.martin@academie.example";
    public const string Salt = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    public const string IssuerId = "https://badges.example/issuers/rectorat";
    public const string CredentialId = "https://badges.example/credentials/a1";
    public const string AssertionId = "https://badges.example/assertions/a1";
    public const string BadgeId = "https://badges.example/badges/mentor";
    public const string StatusListId = "https://badges.example/status/1";
    public const string SubjectId = "urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f";

    public static string Hash => IdentityHash.Compute(Email, Salt);

    public static DateTimeOffset IssuedOn { get; } = new(2026, 2, 3, 10, 15, 0, TimeSpan.FromHours(1));

    public static Profile Issuer { get; } = new()
    {
        Id = IssuerId,
        Name = "Académie d’Exemple",
        Url = "https://academie.example/",
        Email = "badges@academie.example",
    };

    public static Achievement Achievement { get; } = new()
    {
        Id = BadgeId,
        Name = "Mentor numérique",
        Description = "Accompagne ses collègues.",
        CriteriaNarrative = "Avoir accompagné *trois* collègues.",
        ImageId = "https://badges.example/badges/mentor.svg",
        ImageCaption = "Deux mains",
    };

    public static OpenBadgeCredential Credential { get; } = new()
    {
        Id = CredentialId,
        Name = "Mentor numérique",
        Issuer = Issuer,
        ValidFrom = IssuedOn,
        Subject = new AchievementSubject { Id = SubjectId, IdentityHash = Hash, Salt = Salt, Achievement = Achievement },
    };

    public static BitstringStatusListEntry Status(int index = 42) => new()
    {
        Id = $"{StatusListId}#{index}",
        StatusListCredential = StatusListId,
        Index = index,
    };

    public static BitstringStatusListCredential StatusList(params int[] revoked)
    {
        var list = new BitstringStatusList();
        foreach (var index in revoked)
        {
            list.Set(index);
        }

        return new() { Id = StatusListId, IssuerId = IssuerId, ValidFrom = IssuedOn, List = list };
    }
}
