using OpenBadges.Tests.Support;
using OpenBadges.V2;

namespace OpenBadges.Tests.V2;

public sealed class DocumentTests
{
    [Fact]
    public void WritesAnAssertion()
    {
        var assertion = new Assertion
        {
            Id = Some.AssertionId,
            RecipientHash = Some.Hash,
            RecipientSalt = Some.Salt,
            BadgeId = Some.BadgeId,
            IssuedOn = Some.IssuedOn,
            Expires = Some.IssuedOn.AddYears(1),
            ImageId = "https://badges.example/images/a1.png",
            EvidenceItems = [new Evidence { Id = "https://academie.example/preuve", Name = "Preuve", Narrative = "Récit" }],
            Narrative = "Trois accompagnements",
        };
        Assert.Equal(
            $$"""
            {"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://badges.example/assertions/a1",
            "recipient":{"type":"email","hashed":true,"salt":"{{Some.Salt}}","identity":"{{Some.Hash}}"},
            "badge":"https://badges.example/badges/mentor","verification":{"type":"HostedBadge"},
            "issuedOn":"2026-02-03T09:15:00Z","expires":"2027-02-03T09:15:00Z","image":"https://badges.example/images/a1.png",
            "evidence":[{"type":"Evidence","id":"https://academie.example/preuve","narrative":"Récit","name":"Preuve"}],
            "narrative":"Trois accompagnements"}
            """.ReplaceLineEndings(string.Empty),
            Encoded.Utf8(assertion.ToUtf8Json()));
    }

    [Fact]
    public void WritesWhatRemainsOfARevokedAssertion()
    {
        Assert.Equal(
            """{"@context":"https://w3id.org/openbadges/v2","type":"Assertion","id":"https://badges.example/assertions/a1","revoked":true,"revocationReason":"Erreur"}""",
            Encoded.Utf8(new RevokedAssertion { Id = Some.AssertionId, RevocationReason = "Erreur" }.ToUtf8Json()));
    }

    [Fact]
    public void WritesABadgeClass()
    {
        var badge = new BadgeClass
        {
            Id = Some.BadgeId,
            Name = "Mentor numérique",
            Description = "Accompagne",
            ImageId = "https://badges.example/badges/mentor.svg",
            ImageCaption = "Deux mains",
            CriteriaId = "https://badges.example/badges/mentor/criteres",
            CriteriaNarrative = "Trois collègues",
            IssuerId = Some.IssuerId,
            Tags = ["numérique"],
            Alignments = [new Alignment { TargetName = "Collaborer", TargetUrl = "https://cadre.example/c/1", TargetCode = "C1" }],
        };
        Assert.Equal(
            """
            {"@context":"https://w3id.org/openbadges/v2","type":"BadgeClass","id":"https://badges.example/badges/mentor",
            "name":"Mentor numérique","description":"Accompagne",
            "image":{"id":"https://badges.example/badges/mentor.svg","caption":"Deux mains"},
            "criteria":{"id":"https://badges.example/badges/mentor/criteres","narrative":"Trois collègues"},
            "issuer":"https://badges.example/issuers/rectorat",
            "alignment":[{"targetName":"Collaborer","targetUrl":"https://cadre.example/c/1","targetCode":"C1"}],"tags":["numérique"]}
            """.ReplaceLineEndings(string.Empty),
            Encoded.Utf8(badge.ToUtf8Json()));
    }

    [Fact]
    public void WritesAnIssuerAndItsScope()
    {
        Assert.Equal(
            """
            {"@context":"https://w3id.org/openbadges/v2","type":"Issuer","id":"https://badges.example/issuers/rectorat",
            "name":"Rectorat","url":"https://academie.example/","email":"badges@academie.example","publicKey":"https://badges.example/keys/1.ob2",
            "verification":{"type":"VerificationObject","startsWith":"https://badges.example/assertions/","allowedOrigins":"badges.example"}}
            """.ReplaceLineEndings(string.Empty),
            Encoded.Utf8(Issuer.ToUtf8Json()));
    }

    [Theory]
    [InlineData("https://badges.example")]
    [InlineData("badges.example/path")]
    [InlineData("user@badges.example")]
    [InlineData("")]
    public void RefusesAnOriginThatIsNotAHostName(string origin)
    {
        Assert.Equal("issuer.verification.allowedOrigins", Assert.Throws<BadgeArgumentException>(() => Issuer with { AllowedOrigin = origin }).Code);
    }

    [Theory]
    [InlineData("badges.example")]
    [InlineData("localhost:7071")]
    public void TakesAHostNameAndAPort(string origin)
    {
        Assert.Equal(origin, (Issuer with { AllowedOrigin = origin }).AllowedOrigin);
    }

    [Fact]
    public void RefusesAnAssertionThatExpiresBeforeItIsIssued()
    {
        var assertion = new Assertion
        {
            Id = Some.AssertionId,
            RecipientHash = Some.Hash,
            RecipientSalt = Some.Salt,
            BadgeId = Some.BadgeId,
            IssuedOn = Some.IssuedOn,
            Expires = Some.IssuedOn.AddSeconds(-1),
        };
        Assert.Equal("assertion.expires.order", Assert.Throws<BadgeArgumentException>(assertion.ToUtf8Json).Code);
    }

    [Fact]
    public void RefusesADataUriAsTheImageOfAnAward()
    {
        Assert.Throws<BadgeArgumentException>(() => new BadgeClass
        {
            Id = Some.BadgeId,
            Name = "n",
            Description = "d",
            ImageId = "data:image/png;base64,AAAA",
            IssuerId = Some.IssuerId,
        });
    }

    private static IssuerProfile Issuer { get; } = new()
    {
        Id = Some.IssuerId,
        Name = "Rectorat",
        Url = "https://academie.example/",
        Email = "badges@academie.example",
        PublicKeyId = "https://badges.example/keys/1.ob2",
        StartsWith = "https://badges.example/assertions/",
        AllowedOrigin = "badges.example",
    };
}
