using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenBadges.LinkedData.DataIntegrity;
using OpenBadges.LinkedData.Tests.DataIntegrity;
using OpenBadges.LinkedData.Tests.Suites;
using OpenBadges.Verification;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>
/// An input of the W3C data model test suite: a credential with the one property that is tested, and no more. It is made
/// into a badge by adding what is absent, never by changing what is there, then secured, then verified at its own time.
/// </summary>
internal sealed class DataModelInput
{
    private static readonly ECDsa Pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly VerificationKey Key = VerificationKey.FromEcdsa(Pair.ExportParameters(includePrivateParameters: false));
    private static readonly string Issuer = $"did:key:{Key.ToMultikey()}";
    private static readonly DateTimeOffset DefaultTime = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly JsonObject _badge;
    private readonly DateTimeOffset _time;

    private DataModelInput(JsonObject badge, DateTimeOffset time) => (_badge, _time) = (badge, time);

    public static DataModelInput Read(string name)
    {
        var badge = JsonNode.Parse(TestFile.ReadBytes(name))!.AsObject();
        badge["@context"]!.AsArray().Insert(1, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        badge["type"] = badge["type"] is JsonArray types ? types : new JsonArray(badge["type"]!.DeepClone());
        badge["type"]!.AsArray().Add("OpenBadgeCredential");
        Complete(badge, "id", "urn:uuid:6f3f2b1e-0d5c-4a7b-9e8f-1a2b3c4d5e6f");
        Complete(badge, "issuer", Issuer);
        if (badge["issuer"] is JsonObject issuer)
        {
            Complete(issuer, "id", Issuer);
            Complete(issuer, "type", new JsonArray("Profile"));
        }

        Complete(badge, "validFrom", "2023-01-01T00:00:00Z");
        if (badge["credentialSubject"] is JsonObject { Count: > 0 } subject)
        {
            Complete(subject, "type", new JsonArray("AchievementSubject"));
            Complete(subject, "achievement", JsonNode.Parse(
                """{"id":"urn:uuid:0d5c4a7b-9e8f-4a2b-8c4d-5e6f6f3f2b1e","type":["Achievement"],"name":"A","description":"B","criteria":{"narrative":"C"}}"""));
        }

        // A proof in the input stands for one; ours takes its place.
        if (badge["proof"]?["type"] is not null)
        {
            badge.Remove("proof");
        }

        var isDated = DateTimeOffset.TryParse((string?)badge["validFrom"], System.Globalization.CultureInfo.InvariantCulture, out var from);
        return new DataModelInput(badge, isDated ? from : DefaultTime);
    }

    public async Task<VerificationReport> VerifyAsync() =>
        await SampleVerifier.VerifyAsync(new InMemoryDocuments(), new FixedTime(_time), await SecureAsync());

    private async Task<string> SecureAsync()
    {
        var document = JsonElement.Parse(Encoding.UTF8.GetBytes(_badge.ToJsonString()));
        var options = new EcdsaProofOptions($"{Issuer}#{Key.ToMultikey()}", Key, DefaultTime);
        try
        {
            var secured = await new EcdsaProofWriter(RdfcCanonicalizer.Default).SecureAsync(document, options, digest => Task.FromResult(Pair.SignHash(digest.ToArray())));
            return Encoding.UTF8.GetString(secured);
        }
        catch (Exception refused) when (refused is LinkedDataException or ArgumentException)
        {
            // What cannot be secured comes with the proof of another document: the verifier must find out why before that.
            _badge["proof"] ??= JsonNode.Parse(
                $$"""
                {"type":"DataIntegrityProof","cryptosuite":"ecdsa-rdfc-2019","created":"2023-01-01T00:00:00Z","proofPurpose":"assertionMethod",
                 "verificationMethod":"{{options.VerificationMethod}}","proofValue":"z4SWLpMWVhqUAgZweKfVftaZqWX2F8ZKMZV1Rszr6G73SsMHCjNUykW75hNwfFrVYacCFqraR6pnPqGcD6NyQ7SUu"}
                """);
            return _badge.ToJsonString();
        }
    }

    private static void Complete(JsonObject target, string name, JsonNode? value)
    {
        if (!target.ContainsKey(name))
        {
            target[name] = value;
        }
    }
}
