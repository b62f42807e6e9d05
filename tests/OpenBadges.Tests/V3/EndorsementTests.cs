using System.Text;
using System.Text.Json;
using OpenBadges.Tests.Support;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.Tests.V3;

/// <summary>Endorsements as we write and carry them.</summary>
public sealed class EndorsementTests
{
    private const string Key = "https://inspection.example/keys/1";

    private static readonly EndorsementCredential Endorsement = new()
    {
        Id = "urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b1e",
        Name = "Bon badge",
        Issuer = new Profile { Id = "https://inspection.example/issuer", Name = "Inspection" },
        EndorsedId = Some.BadgeId,
        Comment = "Très utile",
        ValidFrom = Some.IssuedOn,
    };

    [Fact]
    public async Task ABadgeCarriesTheEndorsementWeWriteAndBothVerify()
    {
        var secured = SecuredEndorsement.FromJwt(TestKeys.OtherRsa.Sign(Endorsement.ToJwtPayload(), Key));
        var badge = Some.Credential with { Subject = Some.Credential.Subject with { Achievement = Some.Achievement with { Endorsements = [secured] } } };
        var web = new InMemoryDocuments().Add(TestKeys.Kid, TestKeys.Rsa.PublicKey.ToUtf8Json()).Add(Key, TestKeys.OtherRsa.PublicKey.ToUtf8Json());
        var report = await web.VerifyAsync(TestKeys.Rsa.Sign(badge.ToJwtPayload()));
        Assert.Equal(Verdict.Valid, report.Verdict);
        Assert.Equal(CheckOutcome.Pass, report.Outcome(CheckCodes.BadgeEndorsement));
    }

    [Fact]
    public void CarriesAnEndorsementWithAProofInsideAsItIs()
    {
        var json = Encoded.Utf8(Endorsement.ToUtf8Json())[..^1] + ",\"proof\":[{\"type\":\"DataIntegrityProof\"}]}";
        var secured = SecuredEndorsement.FromJson(Encoding.UTF8.GetBytes(json));
        var document = JsonElement.Parse((Some.Credential with { Endorsements = [secured] }).ToUtf8Json());
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), document.GetProperty("endorsement")[0]));
        Assert.False(document.TryGetProperty("endorsementJwt", out _));
    }

    [Fact]
    public void RefusesToCarryWhatIsNoSecuredEndorsement()
    {
        Assert.Throws<BadgeArgumentException>(() => SecuredEndorsement.FromJwt("a.b.c"));
        Assert.Throws<BadgeArgumentException>(() => SecuredEndorsement.FromJwt(TestKeys.Rsa.Sign(Some.Credential.ToJwtPayload())));
        Assert.Throws<BadgeArgumentException>(() => SecuredEndorsement.FromJson(Endorsement.ToUtf8Json()));
        Assert.Throws<BadgeArgumentException>(() => SecuredEndorsement.FromJson("{"u8));
    }

    [Fact]
    public void RefusesAnEndorsementThatEndsBeforeItBegins() =>
        Assert.Equal(
            "endorsement.validUntil.order",
            Assert.Throws<BadgeArgumentException>(() => (Endorsement with { ValidUntil = Some.IssuedOn }).ToJwtPayload()).Code);

    [Fact]
    public void ARefreshServiceComesWithTheContextThatDefinesIt()
    {
        var document = JsonElement.Parse((Some.Credential with { RefreshService = "https://badges.example/refresh/a1" }).ToUtf8Json());
        Assert.Equal("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json", document.GetProperty("@context")[2].GetString());
        Assert.Equal("1EdTechCredentialRefresh", document.GetProperty("refreshService").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("CFItem", true)]
    [InlineData("ext:referentiel.crcn", true)]
    [InlineData("Competency", false)]
    [InlineData("ext:", false)]
    public void AnAlignmentHasATypeOfTheVocabulary(string type, bool isRight)
    {
        Alignment Make() => new() { TargetName = "Coopérer", TargetUrl = "https://academie.example/c", TargetType = type };
        if (isRight)
        {
            Assert.Equal(type, Make().TargetType);
        }
        else
        {
            Assert.Equal("alignment.targetType", Assert.Throws<BadgeArgumentException>(Make).Code);
        }
    }
}
