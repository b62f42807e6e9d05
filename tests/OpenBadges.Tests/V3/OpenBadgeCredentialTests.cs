using System.Text.Json;
using OpenBadges.Tests.Support;
using OpenBadges.V3;

namespace OpenBadges.Tests.V3;

public sealed class OpenBadgeCredentialTests
{
    [Fact]
    public void WritesTheLeastCredential()
    {
        Assert.Equal(Snapshots.LeastCredential, Encoded.Utf8(Some.Credential.ToUtf8Json()));
    }

    [Fact]
    public void WritesEveryMember()
    {
        Assert.Equal(Snapshots.FullCredential, Encoded.Utf8(Full.ToUtf8Json()));
    }

    [Fact]
    public void ThePayloadIsTheCredentialAndItsClaims()
    {
        const string claims = "\"iss\":\"https://badges.example/issuers/rectorat\",\"jti\":\"https://badges.example/credentials/a1\","
            + "\"nbf\":1770110100,\"sub\":\"urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f\",\"exp\":1801646100}";
        var expected = $"{Snapshots.FullCredential[..^1]},{claims}";
        Assert.Equal(expected, Encoded.Utf8(Full.ToJwtPayload()));
    }

    [Fact]
    public void ClaimsNoEndWhenThereIsNone()
    {
        using var payload = JsonDocument.Parse(Some.Credential.ToJwtPayload());
        Assert.False(payload.RootElement.TryGetProperty("exp", out _));
    }

    [Fact]
    public void AddsTheExtensionsContextOnlyForATypeOfTheirs()
    {
        const string extensions = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
        Assert.DoesNotContain(extensions, Encoded.Utf8((Some.Credential with { Status = Some.Status() }).ToUtf8Json()), StringComparison.Ordinal);
        Assert.Contains(extensions, Encoded.Utf8(Full.ToUtf8Json()), StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsAccentsReadableAndMarkupHarmless()
    {
        var json = Encoded.Utf8((Some.Credential with { Name = "Élève <script>" }).ToUtf8Json());
        Assert.Contains("Élève \\u003Cscript\\u003E", json, StringComparison.Ordinal);
    }

    [Fact]
    public void NeverWritesANullOrAnEmptyArray()
    {
        foreach (var json in (byte[][])[Some.Credential.ToUtf8Json(), Full.ToUtf8Json()])
        {
            using var document = JsonDocument.Parse(json);
            AssertNothingEmpty(document.RootElement);
        }
    }

    [Fact]
    public void RefusesAnEndThatDoesNotComeAfterTheBeginning()
    {
        var credential = Some.Credential with { ValidUntil = Some.IssuedOn };
        Assert.Equal("credential.validUntil.order", Assert.Throws<BadgeArgumentException>(credential.ToUtf8Json).Code);
    }

    [Fact]
    public void RefusesFractionsOfASecond()
    {
        Assert.Equal("credential.validFrom", Assert.Throws<BadgeArgumentException>(() => Some.Credential with { ValidFrom = Some.IssuedOn.AddMilliseconds(1) }).Code);
    }

    [Theory]
    [InlineData("mailto:camille@academie.example")]
    [InlineData("https://badges.example/people/camille")]
    [InlineData("urn:uuid:42")]
    [InlineData("")]
    public void RefusesASubjectIdentifierThatTellsWhoItIs(string id)
    {
        Assert.Equal("subject.id", Assert.Throws<BadgeArgumentException>(() => Some.Credential.Subject with { Id = id }).Code);
    }

    [Theory]
    [InlineData("camille@academie.example")]
    [InlineData("sha256$ABCDEF")]
    [InlineData("md5$d41d8cd98f00b204e9800998ecf8427e")]
    public void RefusesAnIdentityThatIsNotASha256Hash(string hash)
    {
        Assert.Throws<BadgeArgumentException>(() => Some.Credential.Subject with { IdentityHash = hash });
    }

    [Fact]
    public void SaysThatAnIdentifierIsNoAddress()
    {
        var subject = Some.Credential.Subject with { IdentityKind = RecipientKind.Identifier };
        var text = System.Text.Encoding.UTF8.GetString((Some.Credential with { Subject = subject }).ToUtf8Json());
        Assert.Contains("\"identityType\":\"identifier\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/badges/1")]
    [InlineData("https://user:password@badges.example/")]
    [InlineData("https://badges.example/a b")]
    [InlineData("https://badges.example/\"")]
    public void RefusesWhatIsNotAWebAddress(string url)
    {
        Assert.Throws<BadgeArgumentException>(() => Some.Achievement with { CriteriaId = url });
        Assert.Throws<BadgeArgumentException>(() => Some.Issuer with { Id = url });
    }

    [Fact]
    public void RefusesAnAchievementWithoutCriteria()
    {
        var credential = Some.Credential with { Subject = Some.Credential.Subject with { Achievement = Some.Achievement with { CriteriaNarrative = null } } };
        Assert.Equal("achievement.criteria", Assert.Throws<BadgeArgumentException>(credential.ToJwtPayload).Code);
    }

    [Theory]
    [InlineData("fr_FR")]
    [InlineData("français")]
    [InlineData("")]
    public void RefusesALanguageTheSchemaRefuses(string language)
    {
        Assert.Throws<BadgeArgumentException>(() => Some.Achievement with { InLanguage = language });
    }

    [Theory]
    [InlineData("Medal", false)]
    [InlineData("ext:", false)]
    [InlineData("ext:a b", false)]
    [InlineData("ext:OpenBadge.fr", true)]
    [InlineData("MicroCredential", true)]
    public void TakesAchievementTypesOfTheVocabulary(string type, bool allowed)
    {
        var refusal = Record.Exception(() => Some.Achievement with { AchievementType = type });
        Assert.Equal(allowed, refusal is null);
    }

    private static OpenBadgeCredential Full { get; } = Some.Credential with
    {
        Description = "Une description",
        ImageId = "https://badges.example/badges/mentor.png",
        ValidUntil = Some.IssuedOn.AddYears(1),
        AwardedDate = Some.IssuedOn.AddDays(-1),
        Status = Some.Status(),
        Schema = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
        Evidence =
        [
            new Evidence
            {
                Id = "https://academie.example/preuve",
                Name = "Preuve",
                Narrative = "Récit",
                Description = "Détail",
                Genre = "Vidéo",
                Audience = "Collègues",
            },
        ],
        Subject = Some.Credential.Subject with
        {
            Narrative = "Trois accompagnements",
            Source = new Profile { Id = "https://badges.example/ecoles/1", Name = "Lycée d’Exemple" },
            Achievement = Some.Achievement with
            {
                CriteriaId = "https://badges.example/badges/mentor/criteres",
                Creator = Some.Issuer with { Url = null, Email = null, Description = "Service", ImageId = "https://badges.example/logo.png" },
                InLanguage = "fr-FR",
                Version = "2",
                AchievementType = "Competency",
                Tags = ["numérique", "entraide"],
                Alignments =
                [
                    new Alignment
                    {
                        TargetName = "Collaborer",
                        TargetUrl = "https://cadre.example/c/1",
                        TargetCode = "C1",
                        TargetDescription = "Travailler ensemble",
                        TargetFramework = "Cadre",
                    },
                ],
            },
        },
    };

    private static void AssertNothingEmpty(JsonElement element)
    {
        Assert.NotEqual(JsonValueKind.Null, element.ValueKind);
        if (element.ValueKind == JsonValueKind.Array)
        {
            Assert.NotEqual(0, element.GetArrayLength());
            Assert.All(element.EnumerateArray(), AssertNothingEmpty);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            Assert.All(element.EnumerateObject(), member => AssertNothingEmpty(member.Value));
        }
    }
}
