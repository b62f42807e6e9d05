using System.Security.Cryptography;
using OpenBadges.LinkedData.Contexts;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Tests.Suites;

namespace OpenBadges.LinkedData.Tests.Contexts;

public sealed class BundledContextsTests
{
    public static TheoryData<string> Urls => [.. BundledContexts.Instance.Urls];

    [Theory]
    [MemberData(nameof(Urls))]
    public void HasTheBytesThatItsHashPins(string url)
    {
        var context = BundledContextTable.All.Single(context => context.Url == url);

        Assert.Equal(context.Sha256, Convert.ToHexStringLower(SHA256.HashData(context.Read())));
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public void IsAContextOnItsOwn(string url) =>
        Assert.Empty(new JsonLdProcessor(JsonLdOptions.Default with { Safe = false }).ToRdf(Documents.Of($$"""{"@context":"{{url}}"}""")).Quads);

    /// <summary>The hashes that the standards themselves publish.</summary>
    [Theory]
    [InlineData("https://www.w3.org/ns/credentials/v2", "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734")]
    [InlineData("https://w3id.org/security/data-integrity/v2", "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4")]
    public void IsPinnedToTheHashThatW3cPublishes(string url, string hash) =>
        Assert.Equal(hash, BundledContextTable.All.Single(context => context.Url == url).Sha256);

    [Fact]
    public void AnUnknownContextIsAnAnswerOfItsOwn()
    {
        var error = Assert.Throws<UnknownContextException>(
            () => CanonicalNQuads.FromJsonLd("""{"@context":["https://www.w3.org/ns/credentials/v2","https://example.org/mine"]}"""u8));

        Assert.Equal("https://example.org/mine", error.Url);
        Assert.Equal("loading remote context failed", error.Code);
    }

    [Fact]
    public void AnUnknownContextInsideATermIsStillThatAnswer() =>
        Assert.Throws<UnknownContextException>(
            () => CanonicalNQuads.FromJsonLd("""{"@context":{"a":{"@id":"urn:a","@context":"https://example.org/mine"}}}"""u8));

    [Fact]
    public void RefusesAContextDocumentWithoutContext() =>
        Assert.Equal("invalid remote context", Assert.Throws<LinkedDataException>(() => ContextDocument.Parse("urn:x", "{}"u8)).Code);
}
