using System.Text.Json;
using OpenBadges.Did;
using OpenBadges.Tests.Support;

namespace OpenBadges.Tests.Did;

public sealed class DidWebTests
{
    [Theory]
    [InlineData("https://badges.example", "did:web:badges.example", "https://badges.example/.well-known/did.json")]
    [InlineData("https://badges.example:8443/", "did:web:badges.example%3A8443", "https://badges.example:8443/.well-known/did.json")]
    [InlineData("https://badges.example/issuers/rectorat", "did:web:badges.example:issuers:rectorat", "https://badges.example/issuers/rectorat/did.json")]
    public void TranslatesBetweenAddressAndDid(string address, string did, string document)
    {
        Assert.Equal(did, DidWeb.FromHttpsUrl(new Uri(address)));
        Assert.Equal(new Uri(document), DidWeb.ToDocumentUrl(did));
        Assert.Equal(new Uri(document), DidWeb.ToDocumentUrl(did + "#key-1"));
    }

    [Theory]
    [InlineData("http://badges.example")]
    [InlineData("https://badges.example/?a=b")]
    [InlineData("https://user@badges.example/")]
    public void RefusesAnAddressThatHasNoDid(string address)
    {
        Assert.Throws<BadgeArgumentException>(() => DidWeb.FromHttpsUrl(new Uri(address)));
    }

    [Theory]
    [InlineData("did:key:z6Mk")]
    [InlineData("did:web:")]
    [InlineData("did:web:a::b")]
    [InlineData("did:web:user@host")]
    [InlineData("did:web:host%2Fpath")]
    public void FindsNoDocumentForAnotherIdentifier(string did)
    {
        Assert.Null(DidWeb.ToDocumentUrl(did));
    }

    [Fact]
    public void ListsEveryKeyForAssertions()
    {
        using var document = JsonDocument.Parse(DidDocument.Write("did:web:badges.example", [TestKeys.Rsa.PublicKey, TestKeys.Ec.PublicKey]));
        var methods = document.RootElement.GetProperty("verificationMethod").EnumerateArray().ToList();
        Assert.Equal(["JsonWebKey", "JsonWebKey"], methods.Select(method => method.GetProperty("type").GetString()));
        Assert.All(methods, method => Assert.Equal("did:web:badges.example", method.GetProperty("controller").GetString()));
        Assert.Equal(
            methods.Select(method => method.GetProperty("id").GetString()),
            document.RootElement.GetProperty("assertionMethod").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("RSA", methods[0].GetProperty("publicKeyJwk").GetProperty("kty").GetString());
    }
}
