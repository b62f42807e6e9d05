using System.Text;
using System.Text.Json;
using OpenBadges.Baking;
using OpenBadges.Did;
using OpenBadges.Jose;
using OpenBadges.LinkedData;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.Jcs;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Rdf;
using OpenBadges.V3;
using OpenBadges.Verification;

namespace OpenBadges.Fuzz;

/// <summary>Every reader of the two libraries.</summary>
internal static class Readers
{
    private static readonly string[] Json = [".json"];
    private static readonly string[] Tokens = [".jwt"];
    private static readonly string[] Pictures = [".png", ".svg"];

    public static IReadOnlyList<Reader> All { get; } =
    [
        new("unbake", Pictures, input => BadgeImage.Unbake(input), typeof(BadgeImageException)),
        new("png template", [".png"], input => PngTemplate.Parse(input).Bake(new BakedFaces(Credential: "x")), typeof(BadgeImageException)),
        new("svg template", [".svg"], input => SvgTemplate.Parse(input).Bake(new BakedFaces(Credential: "x")), typeof(BadgeImageException)),
        new("badge art", Pictures, input => BadgeArt.Check(input), typeof(BadgeImageException)),
        new("compact jws", Tokens, input => CompactJws.Parse(Encoding.UTF8.GetString(input)), typeof(JoseException)),
        new("json web key", [".jwk"], input => JsonWebKey.Parse(input), typeof(JoseException)),
        new("status list", [".list"], input => BitstringStatusList.Decode(Encoding.UTF8.GetString(input)), typeof(BadgeArgumentException), typeof(FormatException)),
        new("did:web", [".did"], input => DidWeb.ToDocumentUrl(Encoding.UTF8.GetString(input))),
        new("n-quads", [".nq"], input => NQuads.Parse(Encoding.UTF8.GetString(input)), typeof(LinkedDataException)),
        new("json-ld", Json, input => JsonLdProcessor.Default.Expand(input), typeof(LinkedDataException)),
        new("canonical n-quads", Json, input => CanonicalNQuads.FromJsonLd(input), typeof(LinkedDataException)),
        new("jcs", Json, input => JsonCanonicalizer.Canonicalize(JsonElement.Parse(input)), typeof(JsonException), typeof(LinkedDataException)),
        new("multikey", [".key"], input => VerificationKey.FromMultikey(Encoding.UTF8.GetString(input))),
        new("verifier, badge", [".json", ".jwt"], Verify),
        new("verifier, its documents", Json, VerifyWithDocument),
    ];

    /// <summary>The badge itself is the stranger's text.</summary>
    private static void Verify(byte[] input) => Finish(VerifierOver(SeedDocuments.Genuine).VerifyAsync(new BadgeInput(input), new VerificationRequest("a@b.example")));

    /// <summary>The badge is genuine, and every document it points to is the stranger's.</summary>
    private static void VerifyWithDocument(byte[] input)
    {
        BadgeVerifier verifier = VerifierOver(new SeedDocuments(input));
        foreach (byte[] badge in SeedDocuments.Badges)
        {
            Finish(verifier.VerifyAsync(new BadgeInput(badge), new VerificationRequest("a@b.example")));
        }
    }

    private static BadgeVerifier VerifierOver(SeedDocuments documents) => new(documents, TimeProvider.System, new EmbeddedProofVerifier(TimeProvider.System));

    // Documents in memory: nothing is awaited, and what is allocated is allocated on this thread.
    private static void Finish(Task<VerificationReport> verification)
    {
        if (!verification.IsCompleted)
        {
            throw new InvalidOperationException("The verification went to another thread.");
        }

        verification.GetAwaiter().GetResult();
    }
}
