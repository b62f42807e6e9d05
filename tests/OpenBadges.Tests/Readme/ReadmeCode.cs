using System.Globalization;
using System.Security.Cryptography;
using OpenBadges.Baking;
using OpenBadges.Jose;
using OpenBadges.Tests.Baking;
using OpenBadges.Tests.Support;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.Tests.Readme;

/// <summary>The code of the README, between the markers; <see cref="ReadmeTests"/> compares the two.</summary>
internal static class ReadmeCode
{
    public static async Task<(Verdict Verdict, string Output)> RunAsync()
    {
        const string salt = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var art = PngBuilder.Picture();
        var output = new StringWriter();
        Func<byte[], Task<byte[]>> signDigestAsync = digest => Task.FromResult(key.SignHash(digest));
        var documents = new InMemoryDocuments().Add(
            "https://badges.example/keys/1", JsonWebKey.FromEcdsa(key.ExportParameters(false), "https://badges.example/keys/1").ToUtf8Json());

        // BEGIN
        var credential = new OpenBadgeCredential
        {
            Id = "https://badges.example/credentials/1",
            Name = "Mentor",
            Issuer = new Profile { Id = "https://badges.example/issuers/rectorat", Name = "Académie d’Exemple" },
            ValidFrom = new DateTimeOffset(2026, 2, 3, 9, 15, 0, TimeSpan.Zero),
            Subject = new AchievementSubject
            {
                Id = "urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f",
                IdentityHash = IdentityHash.Compute("camille.martin@academie.example", salt),
                Salt = salt,
                Achievement = new Achievement
                {
                    Id = "https://badges.example/achievements/mentor/1",
                    Name = "Mentor",
                    Description = "Helps colleagues with digital tools.",
                    CriteriaNarrative = "Has helped three colleagues over a term.",
                },
            },
        };

        CompactJws.SigningInput input = CompactJws.Prepare(SignatureAlgorithm.ES256, "https://badges.example/keys/1", credential.ToJwtPayload());
        string token = input.Complete(await signDigestAsync(input.Digest));

        PngTemplate template = PngTemplate.Parse(art);
        byte[] baked = template.Bake(new BakedFaces(Credential: token));

        UnbakedImage unbaked = BadgeImage.Unbake(baked);

        BadgeVerifier verifier = new(documents, TimeProvider.System);
        VerificationReport report = await verifier.VerifyAsync(BadgeInput.FromText(unbaked.Credential!), new VerificationRequest("camille.martin@academie.example"));
        foreach (CheckResult check in report.Checks)
        {
            output.WriteLine($"{check.Outcome,-8} {check.Code,-22} {check.Describe(CultureInfo.GetCultureInfo("en"))}");
        }

        // END
        return (report.Verdict, output.ToString());
    }
}
