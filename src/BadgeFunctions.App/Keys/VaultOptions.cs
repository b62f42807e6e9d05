using Azure.Core;
using Microsoft.Extensions.Configuration;
using OpenBadges.Jose;

namespace BadgeFunctions.App.Keys;

/// <summary>Which vault holds our keys, and what they are called. Settings <c>KeyVault:*</c> and <c>Signing:Algorithm</c>.</summary>
internal sealed class VaultOptions
{
    private const string UriSetting = "KeyVault:Uri";
    private const string SigningKeySetting = "KeyVault:SigningKey";
    private const string WrappingKeySetting = "KeyVault:WrappingKey";
    private const string AlgorithmSetting = "Signing:Algorithm";

    /// <summary>The vault, such as <c>https://badges.vault.azure.net/</c>.</summary>
    public Uri Uri { get; set; } = null!;

    /// <summary>The name of the key that signs credentials.</summary>
    public string SigningKey { get; set; } = null!;

    /// <summary>The name of the RSA key that wraps the keys of Data Protection.</summary>
    public string WrappingKey { get; set; } = null!;

    /// <summary>What the signing key was made for; a vault's key of another kind is refused.</summary>
    public SignatureAlgorithm Algorithm { get; set; }

    /// <summary>A last word on the vault clients' transport and retries.</summary>
    public Action<ClientOptions> ConfigureClient { get; set; } = _ => { };

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or impossible; the message names it.</exception>
    public void Read(IConfiguration configuration)
    {
        Uri = Uri.TryCreate(configuration[UriSetting], UriKind.Absolute, out Uri? vault) && vault.Scheme == Uri.UriSchemeHttps && vault.AbsolutePath == "/"
            ? vault
            : throw new InvalidOperationException($"The setting {UriSetting} must be the https address of a key vault.");
        SigningKey = Name(configuration, SigningKeySetting);
        WrappingKey = Name(configuration, WrappingKeySetting);
        Algorithm = configuration[AlgorithmSetting] switch
        {
            null or "" or nameof(SignatureAlgorithm.RS256) => SignatureAlgorithm.RS256,
            nameof(SignatureAlgorithm.ES256) => SignatureAlgorithm.ES256,
            _ => throw new InvalidOperationException($"The setting {AlgorithmSetting} must be RS256 or ES256."),
        };
    }

    // Names of keys (Key Vault, "Objects, identifiers and versioning"): 1 to 127 letters, digits and hyphens.
    private static string Name(IConfiguration configuration, string setting) =>
        configuration[setting] is { Length: > 0 and <= 127 } name && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
            ? name
            : throw new InvalidOperationException($"The setting {setting} must be the name of a key in the vault.");
}
