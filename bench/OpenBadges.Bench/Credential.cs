using OpenBadges.V3;

namespace OpenBadges.Bench;

/// <summary>The credential that everything here is measured with: as rich as those the service issues.</summary>
internal static class Credential
{
    public const string Kid = "https://badges.example/keys/1";

    private const string Issuer = "https://badges.example/issuers/rectorat";

    public static readonly DateTimeOffset IssuedOn = new(2026, 2, 3, 9, 15, 0, TimeSpan.Zero);

    public static OpenBadgeCredential Of(string issuer = Issuer) => new()
    {
        Id = "https://badges.example/credentials/a1b2c3d4e5f6g7h8i9j0k1l2m3",
        Name = "Mentor numérique",
        Issuer = new Profile { Id = issuer, Name = "Académie d’Exemple", Url = "https://academie.example/", Email = "badges@academie.example" },
        ValidFrom = IssuedOn,
        AwardedDate = IssuedOn,
        Subject = new AchievementSubject
        {
            Id = "urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f",
            IdentityHash = IdentityHash.Compute("camille.martin@academie.example", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
            Salt = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
            Achievement = new Achievement
            {
                Id = "https://badges.example/achievements/mentor/1",
                Name = "Mentor numérique",
                Description = "Accompagne ses collègues dans l’usage des outils numériques, en situation, et rend compte de leurs progrès.",
                CriteriaNarrative = "Avoir accompagné trois collègues au moins pendant un trimestre; avoir fait état d’une pratique transférable.",
                ImageId = "https://badges.example/achievements/mentor/1.svg",
                ImageCaption = "Deux mains autour d’un écran",
                InLanguage = "fr",
            },
        },
    };
}
