using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

/// <summary>VC-JWT signed with keys of the kinds that only this package knows, and keys written as DIDs: nothing is fetched.</summary>
public sealed class OtherKeysTests
{
    [Theory]
    [InlineData("P-256", "ES256", false)]
    [InlineData("P-384", "ES384", true)]
    public async Task VerifiesAJwtOfADidKey(string curve, string algorithm, bool hasWarnings)
    {
        using var pair = Pair(curve);
        var text = Key(pair).ToMultikey();
        var (report, web) = await VerifyAsync($"did:key:{text}", $"did:key:{text}#{text}", algorithm, pair);
        Assert.Equal((Verdict.Valid, hasWarnings), (report.Verdict, report.HasWarnings));
        Assert.Contains(report.Checks, check => check is { Code: CheckCodes.IssuerKey, Outcome: CheckOutcome.Pass });
        Assert.Empty(web.Asked);
    }

    [Theory]
    [InlineData("P-256", "ES256", "#0")]
    [InlineData("P-384", "ES384", "#0")]
    [InlineData("P-256", "ES256", "")]
    public async Task VerifiesAJwtOfADidJwk(string curve, string algorithm, string fragment)
    {
        using var pair = Pair(curve);
        var point = pair.ExportParameters(includePrivateParameters: false).Q;
        var jwk = $$"""{"kty":"EC","crv":"{{curve}}","x":"{{Base64(point.X!)}}","y":"{{Base64(point.Y!)}}"}""";
        var did = $"did:jwk:{Base64(Encoding.UTF8.GetBytes(jwk))}";
        Assert.Equal(Verdict.Valid, (await VerifyAsync(did, did + fragment, algorithm, pair)).Report.Verdict);
    }

    // RFC 8037, appendix A.4.
    [Fact]
    public void ReadsTheEd25519KeyAndVerifiesTheSignatureOfRfc8037()
    {
        const string signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
        const string signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        var jwk = System.Text.Json.JsonElement.Parse("""{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""");
        var key = new EmbeddedProofVerifier(FixedTime.Today).FromJwk(jwk);
        Assert.Equal("EdDSA", key?.JwsAlgorithm);
        Assert.True(key!.Verify(Encoding.ASCII.GetBytes(signed), System.Buffers.Text.Base64Url.DecodeFromChars(signature)));
        Assert.False(key.Verify(Encoding.ASCII.GetBytes(signed + "A"), System.Buffers.Text.Base64Url.DecodeFromChars(signature)));
    }

    [Fact]
    public async Task RefusesADidKeyOfSomebodyElse()
    {
        using var pair = Pair("P-256");
        var text = Key(pair).ToMultikey();
        var (report, _) = await VerifyAsync("did:web:badges.example", $"did:key:{text}#{text}", "ES256", pair);
        Assert.DoesNotContain(report.Checks, check => check is { Code: CheckCodes.IssuerKey, Outcome: CheckOutcome.Pass });
    }

    [Fact]
    public async Task RefusesAnotherFragmentThanTheKeys()
    {
        using var pair = Pair("P-256");
        var did = $"did:key:{Key(pair).ToMultikey()}";
        Assert.Equal(Verdict.Invalid, (await VerifyAsync(did, $"{did}#other", "ES256", pair)).Report.Verdict);
    }

    [Fact]
    public async Task RefusesAnAlgorithmThatIsNotTheKeys()
    {
        using var pair = Pair("P-384");
        var text = Key(pair).ToMultikey();
        var (report, _) = await VerifyAsync($"did:key:{text}", $"did:key:{text}#{text}", "ES256", pair);
        Assert.Equal([CheckCodes.Algorithm], report.Checks.Where(check => check.Outcome == CheckOutcome.Fail).Select(check => check.Code));
    }

    private static async Task<(VerificationReport Report, InMemoryDocuments Web)> VerifyAsync(string issuer, string kid, string algorithm, ECDsa pair)
    {
        var web = new InMemoryDocuments();
        var verifier = new BadgeVerifier(web, FixedTime.Today, new EmbeddedProofVerifier(FixedTime.Today));
        var payload = new OpenBadgeCredential
        {
            Id = "https://badges.example/credentials/a1",
            Name = "Mentor",
            Issuer = new Profile { Id = issuer, Name = "Académie", Url = "https://academie.example/", Email = "badges@academie.example" },
            ValidFrom = new DateTimeOffset(2026, 2, 3, 9, 15, 0, TimeSpan.Zero),
            Subject = new AchievementSubject
            {
                Id = "urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f",
                IdentityHash = IdentityHash.Compute("a@b.example", "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
                Salt = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                Achievement = new Achievement { Id = "https://badges.example/badges/mentor", Name = "Mentor", Description = "A", CriteriaNarrative = "B" },
            },
        }.ToJwtPayload();
        var header = new JsonObject { ["alg"] = algorithm, ["kid"] = kid, ["typ"] = "JWT" }.ToJsonString();
        var signed = $"{Base64(Encoding.UTF8.GetBytes(header))}.{Base64(payload)}";
        var hash = algorithm == "ES384" ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;
        var token = $"{signed}.{Base64(pair.SignData(Encoding.ASCII.GetBytes(signed), hash))}";
        return (await verifier.VerifyAsync(BadgeInput.FromText(token), new VerificationRequest(), TestContext.Current.CancellationToken), web);
    }

    private static ECDsa Pair(string curve) => ECDsa.Create(curve == "P-256" ? ECCurve.NamedCurves.nistP256 : ECCurve.NamedCurves.nistP384);

    private static VerificationKey Key(ECDsa pair) => VerificationKey.FromEcdsa(pair.ExportParameters(includePrivateParameters: false));

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
