using FsCheck;
using FsCheck.Fluent;
using OpenBadges.Tests.Support;
using OpenBadges.V3;

namespace OpenBadges.Tests.Properties;

/// <summary>Credentials of every shape that the builders let through.</summary>
internal static class Credentials
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "7", " ", "é", "ß", "œ", "İ", "Ω", "ж", "漢", "א", "ع", "e\u0301", "🏅", "👩🏽‍🏫", "\u202E", "\u2028", "\u00A0",
        "\"", "\\", "/", "<", ">", "&", "'", "]]>", "&amp;", "-->", "\n", "\t", "\u007F", "\uFFFD", "\uE000", "\U0010FFFF", "{", "}", "$",
    ];

    private static readonly Gen<string> Texts =
        from pieces in Gen.Elements(Pieces).NonEmptyListOf()
        from letter in Gen.Elements("x", "y")
        select string.Concat(pieces) + letter;

    private static readonly Gen<string> Urls =
        from path in Gen.Elements("a", "b-1", "%C3%A9", "x~y", "q?r=1&s=%22", "f#g", "").NonEmptyListOf()
        select "https://badges.example/" + string.Join('/', path);

    private static readonly Gen<DateTimeOffset> Past =
        from seconds in Gen.Choose(0, 40_000_000)
        from hours in Gen.Choose(-14, 14)
        select FixedTime.Today.AddSeconds(-seconds).ToOffset(TimeSpan.FromHours(hours));

    public static Arbitrary<OpenBadgeCredential> Any { get; } = Arb.From(
        from name in Texts
        from description in Maybe(Texts)
        from image in Maybe(Urls)
        from achievement in Achievements
        from narrative in Maybe(Texts)
        from evidence in Evidence.ListOf()
        from validFrom in Past
        from days in Maybe(Gen.Choose(800, 9000).Select(day => (object)day))
        from salt in Texts
        select new OpenBadgeCredential
        {
            Id = Some.CredentialId,
            Name = name,
            Description = description,
            ImageId = image,
            Issuer = Some.Issuer with { Description = description },
            ValidFrom = validFrom,
            ValidUntil = days is int day ? validFrom.AddDays(day) : null,
            AwardedDate = validFrom,
            Evidence = [.. evidence],
            Subject = new AchievementSubject
            {
                Id = Some.SubjectId,
                IdentityHash = IdentityHash.Compute(Some.Email, salt),
                Salt = salt,
                Narrative = narrative,
                Achievement = achievement,
            },
        });

    private static Gen<Achievement> Achievements =>
        from name in Texts
        from description in Texts
        from criteria in Texts
        from tags in Texts.ListOf()
        from alignments in Alignments.ListOf()
        from version in Maybe(Texts)
        select new Achievement
        {
            Id = Some.BadgeId,
            Name = name,
            Description = description,
            CriteriaNarrative = criteria,
            Tags = [.. tags],
            Alignments = [.. alignments],
            Version = version,
        };

    private static Gen<Alignment> Alignments =>
        from name in Texts
        from url in Urls
        from code in Maybe(Texts)
        select new Alignment { TargetName = name, TargetUrl = url, TargetCode = code };

    private static Gen<Evidence> Evidence =>
        from url in Urls
        from name in Maybe(Texts)
        from narrative in Maybe(Texts)
        select new Evidence { Id = url, Name = name, Narrative = narrative };

    private static Gen<T?> Maybe<T>(Gen<T> value)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), value.Select(some => (T?)some));
}
