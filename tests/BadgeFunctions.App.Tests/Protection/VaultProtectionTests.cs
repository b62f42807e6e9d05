using System.Security.Cryptography;
using System.Xml.Linq;
using BadgeFunctions.App.Keys;
using BadgeFunctions.App.Protection;
using BadgeFunctions.App.Tests.Vault;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.App.Tests.Protection;

public sealed class VaultProtectionTests(WrappingVault wrapping) : IClassFixture<WrappingVault>
{
    private static readonly XElement Secret = XElement.Parse("<masterKey>  c2VjcmV0 <é/></masterKey>", LoadOptions.PreserveWhitespace);

    private readonly VaultServer _vault = wrapping.Vault;
    private readonly VaultXmlEncryptor _encryptor = new(wrapping.Wrapper);
    private readonly VaultXmlDecryptor _decryptor = new(new ServiceCollection().AddSingleton(wrapping.Wrapper).BuildServiceProvider());

    [Fact]
    public void OpensWhatItSealed()
    {
        var sealedKey = _encryptor.Encrypt(Secret);

        Assert.Equal(typeof(VaultXmlDecryptor), sealedKey.DecryptorType);
        Assert.DoesNotContain("c2VjcmV0", sealedKey.EncryptedElement.ToString(), StringComparison.Ordinal);
        Assert.Equal(Secret.ToString(SaveOptions.DisableFormatting), _decryptor.Decrypt(sealedKey.EncryptedElement).ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void SealsTheSameElementDifferentlyEachTime()
    {
        var first = _encryptor.Encrypt(Secret).EncryptedElement;
        var second = _encryptor.Encrypt(Secret).EncryptedElement;

        Assert.All(["key", "nonce", "tag", "value"], part => Assert.NotEqual((string?)first.Element(part), (string?)second.Element(part)));
    }

    [Fact]
    public void OpensOldElementsWithTheirOwnVersionAfterARotation()
    {
        var old = _encryptor.Encrypt(Secret).EncryptedElement;
        var rotated = _vault.Store.Rotate("wrapping")!;

        var fresh = _encryptor.Encrypt(Secret).EncryptedElement;

        Assert.Equal(rotated.Id, (string?)fresh.Element("keyId"));
        Assert.NotEqual((string?)old.Element("keyId"), (string?)fresh.Element("keyId"));
        Assert.Equal(Secret.Value, _decryptor.Decrypt(old).Value);
        Assert.Equal(Secret.Value, _decryptor.Decrypt(fresh).Value);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("nonce")]
    [InlineData("tag")]
    [InlineData("value")]
    public void RefusesAnElementOfWhichOneBitWasChanged(string part)
    {
        var element = _encryptor.Encrypt(Secret).EncryptedElement;
        var bytes = Convert.FromBase64String(element.Element(part)!.Value);
        bytes[^1] ^= 1;
        element.Element(part)!.Value = Convert.ToBase64String(bytes);

        Assert.ThrowsAny<CryptographicException>(() => _decryptor.Decrypt(element));
    }

    [Theory]
    [InlineData("key", "")]
    [InlineData("nonce", "AAAA")]
    [InlineData("tag", "AAAA")]
    [InlineData("value", "not base 64")]
    [InlineData("keyId", "not an address")]
    [InlineData("keyId", null)]
    public void RefusesAnElementThatIsDamaged(string part, string? content)
    {
        var element = _encryptor.Encrypt(Secret).EncryptedElement;
        element.SetElementValue(part, content);

        Assert.ThrowsAny<CryptographicException>(() => _decryptor.Decrypt(element));
    }

    [Fact]
    public void RefusesTheVersionOfAnotherElement()
    {
        var element = _encryptor.Encrypt(Secret).EncryptedElement;
        _vault.Store.Rotate("wrapping");
        element.SetElementValue("keyId", (string?)_encryptor.Encrypt(Secret).EncryptedElement.Element("keyId"));

        Assert.ThrowsAny<CryptographicException>(() => _decryptor.Decrypt(element));
    }

    [Theory]
    [InlineData("https://evil.vault.azure.net/keys/wrapping/0123456789abcdef0123456789abcdef")]
    [InlineData("http://badges-test.vault.azure.net/keys/wrapping/0123456789abcdef0123456789abcdef")]
    [InlineData("https://badges-test.vault.azure.net:444/keys/wrapping/0123456789abcdef0123456789abcdef")]
    [InlineData("https://badges-test.vault.azure.net/keys/another/0123456789abcdef0123456789abcdef")]
    [InlineData("https://badges-test.vault.azure.net/keys/wrapping/x/0123456789abcdef0123456789abcdef")]
    [InlineData("https://badges-test.vault.azure.net/keys/wrapping/0123456789abcdef?x=y")]
    public void SendsNoTokenToAnAddressThatAFileNames(string keyId)
    {
        var element = _encryptor.Encrypt(Secret).EncryptedElement;
        element.SetElementValue("keyId", keyId);
        _vault.Requests.Clear();

        Assert.ThrowsAny<CryptographicException>(() => _decryptor.Decrypt(element));
        Assert.Empty(_vault.Requests);
    }

    [Fact]
    public void TriesAgainWhenTheVaultIsBusyOrAway()
    {
        _vault.Faults.Throttle(retryAfterSeconds: 0);
        _vault.Faults.Answer(503);
        _vault.Faults.Cut();

        Assert.Equal(Secret.Value, _decryptor.Decrypt(_encryptor.Encrypt(Secret).EncryptedElement).Value);
    }

    [Fact]
    public void SaysWhoMakesAWrappingKeyThatIsMissing()
    {
        var options = _vault.Options();
        options.WrappingKey = "elsewhere";
        var encryptor = new VaultXmlEncryptor(new VaultKeyWrapper(Options.Create(options), _vault.Credential));

        Assert.Contains("\"elsewhere\"", Assert.Throws<VaultKeyException>(() => encryptor.Encrypt(Secret)).Message, StringComparison.Ordinal);
    }
}
