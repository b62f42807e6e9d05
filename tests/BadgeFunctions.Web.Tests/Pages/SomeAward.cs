using BadgeFunctions.Core.Awards;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Publication;

namespace BadgeFunctions.Web.Tests.Pages;

/// <summary>Awards to show.</summary>
internal static class SomeAward
{
    public const string FirstId = "0123456789abcdefghjkmnpqrs";
    public const string SecondId = "zyxwvtsrqpnmkjhgfedcba9876";

    public static Badge Badge { get; } = new()
    {
        Id = "tutorat",
        Name = "Tutorat & entraide",
        Description = "Accompagne ses collègues.",
        Criteria = "Un compte rendu.",
        Skills = ["Accompagner", "Transmettre"],
        Issuer = "rectorat",
        Version = 2,
    };

    public static Issuer Issuer { get; } = new() { Id = "rectorat", Name = "Rectorat", Url = "https://rectorat.example", Email = "badges@rectorat.example" };

    public static PublicAward Of(
        string id = FirstId, bool expires = false, RevocationCategory? revoked = null, Badge? badge = null, Issuer? issuer = null, DateTimeOffset? issuedOn = null)
    {
        DateTimeOffset start = issuedOn ?? new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);
        return new PublicAward(
            new Award
            {
                Id = id,
                Nomination = $"tutorat.{id}",
                Badge = "tutorat",
                BadgeVersion = 2,
                Issuer = "rectorat",
                BaseUrl = "https://badges.example",
                IdentityHash = "sha256$00",
                Salt = "00",
                IssuedOn = start,
                Expires = expires ? start.AddYears(3) : null,
                StatusList = 1,
                StatusIndex = 7,
                State = AwardState.Published,
                Revocation = revoked is { } category ? new Revocation("Raison privée", category, "operator", start.AddMonths(1)) : null,
            },
            badge ?? Badge,
            issuer ?? Issuer);
    }
}
