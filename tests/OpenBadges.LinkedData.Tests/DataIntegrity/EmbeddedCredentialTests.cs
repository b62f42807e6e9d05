using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.DataIntegrity;

/// <summary>Our own credentials with embedded proofs, through the whole verifier.</summary>
public sealed class EmbeddedCredentialTests : IDisposable
{
    private const string Issuer = "did:web:badges.example";
    private const string IssuerDocument = "https://badges.example/.well-known/did.json";
    private const string ListAddress = "https://badges.example/status/1";
    private const string Email = "camille.martin@academie.example";

    private static readonly DateTimeOffset IssuedOn = new(2026, 2, 3, 9, 15, 0, TimeSpan.Zero);

    private readonly ECDsa _pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task VerifiesWhatItWrites(bool coversJson)
    {
        var report = await VerifyAsync(await SecureAsync(Credential(), coversJson: coversJson), Web(), Email);
        Assert.Equal((Verdict.Valid, false), (report.Verdict, report.HasWarnings));
        Assert.Equal(Issuer, report.Facts?.IssuerId);
        Assert.Contains(report.Checks, check => check is { Code: CheckCodes.Holder, Outcome: CheckOutcome.Pass });
    }

    [Fact]
    public async Task ClaimsNothingOnceTheProofFails()
    {
        var secured = (await SecureAsync(Credential())).Replace("Mentor", "Monitor", StringComparison.Ordinal);
        var report = await VerifyAsync(secured, Web(), Email);
        Assert.Equal([CheckCodes.Signature], Failed(report));
        Assert.Null(report.Facts);
        Assert.DoesNotContain(report.Checks, check => check.Section is "issuer" or "status" or "dates" or "holder");
    }

    [Fact]
    public async Task RefusesTheProofOfAKeyTheIssuerDoesNotList() =>
        Assert.Equal([CheckCodes.Signature], Failed(await VerifyAsync(await SecureAsync(Credential(), _other), Web())));

    [Fact]
    public async Task RefusesARightProofOfSomebodyElse()
    {
        var key = Key(_other);
        var secured = await SecureAsync(Credential(), _other, $"did:key:{key.ToMultikey()}#{key.ToMultikey()}");
        Assert.Equal([CheckCodes.IssuerKey], Failed(await VerifyAsync(secured, Web())));
    }

    [Fact]
    public async Task CannotTellWithoutTheIssuersDocument()
    {
        var report = await VerifyAsync(await SecureAsync(Credential()), new InMemoryDocuments());
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
        Assert.Null(report.Facts);
    }

    [Fact]
    public async Task LeavesProofsUncheckedWithoutAVerifierOfProofs()
    {
        var report = await new BadgeVerifier(Web(), FixedTime.Today).VerifyAsync(BadgeInput.FromText(await SecureAsync(Credential())), new VerificationRequest());
        Assert.Equal(Verdict.Unverifiable, report.Verdict);
    }

    [Fact]
    public async Task FindsTheKeyOfAFragmentInTheKeySetOfTheIssuer()
    {
        const string issuer = "https://badges.example/issuers/1";
        var key = Key(_pair);
        var point = _pair.ExportParameters(includePrivateParameters: false).Q;
        var jwk = $$"""{"kty":"EC","crv":"P-256","x":"{{Base64(point.X!)}}","y":"{{Base64(point.Y!)}}"}""";
        var secured = await SecureAsync(Credential(issuer), _pair, $"{issuer}#{key.ToMultikey()}");
        var web = new InMemoryDocuments().Add("https://badges.example/.well-known/jwks.json", $$"""{"keys":[{"kty":"oct"},{{jwk}}]}""");
        Assert.Equal((Verdict.Valid, false), Outcome(await VerifyAsync(secured, web)));
        Assert.Equal((Verdict.Valid, true), Outcome(await VerifyAsync(secured, new InMemoryDocuments())));
        web.Add("https://badges.example/.well-known/jwks.json", """{"keys":[]}""");
        Assert.Equal([CheckCodes.IssuerKey], Failed(await VerifyAsync(secured, web)));
    }

    [Fact]
    public async Task ReadsAStatusListWithAProofInside()
    {
        var badge = await SecureAsync(Credential(status: 42));
        Assert.Equal((Verdict.Valid, false), Outcome(await VerifyAsync(badge, Web().Add(ListAddress, await ListAsync(Issuer, _pair, 41)))));
        Assert.Equal([CheckCodes.Revocation], Failed(await VerifyAsync(badge, Web().Add(ListAddress, await ListAsync(Issuer, _pair, 42)))));
    }

    [Theory]
    [InlineData(false, CheckOutcome.Pass)]
    [InlineData(true, CheckOutcome.Warning)]
    public async Task VerifiesAnEndorsementWithItsOwnProofInside(bool isAltered, CheckOutcome outcome)
    {
        var endorser = $"did:key:{Key(_other).ToMultikey()}";
        var endorsement = new EndorsementCredential
        {
            Id = "urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b1e",
            Name = "Bon badge",
            Issuer = new Profile { Id = endorser, Name = "Inspection" },
            EndorsedId = "https://badges.example/credentials/a1",
            Comment = "Très utile",
            ValidFrom = IssuedOn,
        };
        var secured = await SecureAsync(endorsement.ToUtf8Json(), _other, $"{endorser}#{Key(_other).ToMultikey()}");
        secured = isAltered ? secured.Replace("utile", "facile", StringComparison.Ordinal) : secured;
        var carried = SecuredEndorsement.FromJson(Encoding.UTF8.GetBytes(secured));
        var report = await VerifyAsync(await SecureAsync(Credential() with { Endorsements = [carried] }), Web());
        Assert.Equal(Verdict.Valid, report.Verdict);
        var line = report.Checks.Single(check => check.Code == CheckCodes.AwardEndorsement);
        Assert.Equal((outcome, isAltered ? CheckCodes.Signature : null), (line.Outcome, line.Because?.Code));
    }

    [Fact]
    public async Task RefusesAStatusListThatWasAltered()
    {
        var list = (await ListAsync(Issuer, _pair, 42)).Replace("\"u", "\"uH", StringComparison.Ordinal);
        Assert.Equal([CheckCodes.StatusList], Failed(await VerifyAsync(await SecureAsync(Credential(status: 42)), Web().Add(ListAddress, list))));
    }

    [Fact]
    public async Task TakesTheListOfAStatusServiceWithAReservation()
    {
        var badge = await SecureAsync(Credential(status: 42));
        var service = $"did:key:{Key(_other).ToMultikey()}";
        var report = await VerifyAsync(badge, Web().Add(ListAddress, await ListAsync(service, _other, 7)));
        Assert.Equal((Verdict.Valid, true), Outcome(report));
        Assert.Contains(report.Checks, check => check is { Code: CheckCodes.StatusList, Outcome: CheckOutcome.Warning });
        Assert.Equal([CheckCodes.Revocation], Failed(await VerifyAsync(badge, Web().Add(ListAddress, await ListAsync(service, _other, 42)))));
    }

    [Fact]
    public async Task CannotTellFromAListThatHasNotBegun()
    {
        var list = await ListAsync(Issuer, _pair, 7, new DateTimeOffset(3000, 1, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(Verdict.Unverifiable, (await VerifyAsync(await SecureAsync(Credential(status: 42)), Web().Add(ListAddress, list))).Verdict);
    }

    [Fact]
    public async Task NoBitOfABadgeCanBeChanged()
    {
        var secured = Encoding.UTF8.GetBytes(await SecureAsync(Credential()));
        var verifier = Verifier(Web());
        for (var bit = 0; bit < secured.Length * 8; bit++)
        {
            secured[bit / 8] ^= (byte)(1 << (bit % 8));
            var report = await verifier.VerifyAsync(new BadgeInput(secured), new VerificationRequest());
            Assert.NotEqual(Verdict.Valid, report.Verdict);
            secured[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    public void Dispose()
    {
        _pair.Dispose();
        _other.Dispose();
    }

    private static OpenBadgeCredential Credential(string issuer = Issuer, int? status = null) => new()
    {
        Id = "https://badges.example/credentials/a1",
        Name = "Mentor numérique",
        Issuer = new Profile { Id = issuer, Name = "Académie d’Exemple", Url = "https://academie.example/", Email = "badges@academie.example" },
        ValidFrom = IssuedOn,
        Status = status is { } index ? new BitstringStatusListEntry { Id = $"{ListAddress}#{index}", StatusListCredential = ListAddress, Index = index } : null,
        Subject = new AchievementSubject
        {
            Id = "urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f",
            IdentityHash = IdentityHash.Compute(Email, "0f1e2d3c4b5a69788796a5b4c3d2e1f0"),
            Salt = "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
            Achievement = new Achievement
            {
                Id = "https://badges.example/badges/mentor",
                Name = "Mentor numérique",
                Description = "Accompagne ses collègues.",
                CriteriaNarrative = "Avoir accompagné *trois* collègues.",
                ImageId = "https://badges.example/badges/mentor.svg",
                ImageCaption = "Deux mains",
            },
        },
    };

    private static VerificationKey Key(ECDsa pair) => VerificationKey.FromEcdsa(pair.ExportParameters(includePrivateParameters: false));

    private static string Base64(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static BadgeVerifier Verifier(InMemoryDocuments web) => new(web, FixedTime.Today, new EmbeddedProofVerifier(FixedTime.Today));

    private static Task<VerificationReport> VerifyAsync(string badge, InMemoryDocuments web, string? email = null) =>
        Verifier(web).VerifyAsync(BadgeInput.FromText(badge), new VerificationRequest(email));

    private static IEnumerable<string> Failed(VerificationReport report) =>
        report.Checks.Where(check => check.Outcome == CheckOutcome.Fail).Select(check => check.Code);

    private static (Verdict Verdict, bool HasWarnings) Outcome(VerificationReport report) => (report.Verdict, report.HasWarnings);

    private InMemoryDocuments Web() => new InMemoryDocuments().Add(
        IssuerDocument,
        $$"""
        {
          "id": "{{Issuer}}",
          "verificationMethod": [{"id": "{{Issuer}}#key-1", "type": "Multikey", "controller": "{{Issuer}}", "publicKeyMultibase": "{{Key(_pair).ToMultikey()}}"}],
          "assertionMethod": ["#key-1"]
        }
        """);

    private Task<string> SecureAsync(OpenBadgeCredential credential, ECDsa? pair = null, string method = $"{Issuer}#key-1", bool coversJson = false) =>
        SecureAsync(credential.ToUtf8Json(), pair ?? _pair, method, coversJson);

    private static async Task<string> SecureAsync(byte[] utf8, ECDsa pair, string method, bool coversJson = false)
    {
        var options = new EcdsaProofOptions(method, Key(pair), IssuedOn) { CoversJson = coversJson };
        var writer = new EcdsaProofWriter(RdfcCanonicalizer.Default);
        return Encoding.UTF8.GetString(await writer.SecureAsync(JsonElement.Parse(utf8), options, digest => Task.FromResult(pair.SignHash(digest.ToArray()))));
    }

    private static Task<string> ListAsync(string keeper, ECDsa pair, int revoked, DateTimeOffset? validFrom = null)
    {
        var bits = new BitstringStatusList();
        bits.Set(revoked);
        var list = new BitstringStatusListCredential { Id = ListAddress, IssuerId = keeper, ValidFrom = validFrom ?? IssuedOn, List = bits };
        var method = keeper == Issuer ? $"{Issuer}#key-1" : $"{keeper}#{Key(pair).ToMultikey()}";
        return SecureAsync(list.ToUtf8Json(), pair, method);
    }
}
