using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using BadgeFunctions.App.Keys;
using Microsoft.Extensions.Options;

namespace BadgeFunctions.App.Protection;

/// <summary>
/// Wraps and unwraps keys in the vault: the REST operations <c>wrapkey</c> and <c>unwrapkey</c> of Key Vault 7.4 with
/// RSA-OAEP-256. Synchronous, because Data Protection encrypts its key ring synchronously.
/// </summary>
internal sealed class VaultKeyWrapper
{
    private const string ApiVersion = "7.4";
    private const string Algorithm = "RSA-OAEP-256";

    private readonly VaultOptions _options;
    private readonly HttpPipeline _pipeline;

    public VaultKeyWrapper(IOptions<VaultOptions> options, TokenCredential credential)
    {
        _options = options.Value;

        // The token's audience is the vaults' common domain: vault.azure.net, or a sovereign cloud's.
        string host = _options.Uri.Host;
        BearerTokenAuthenticationPolicy bearer = new(credential, $"https://{host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..]}/.default");
        _pipeline = HttpPipelineBuilder.Build(VaultRetries.Apply(new VaultWrappingOptions(), _options), bearer);
    }

    /// <summary>Wraps with the newest version of the wrapping key.</summary>
    /// <exception cref="VaultKeyException">The vault refuses.</exception>
    public WrappedKey Wrap(byte[] key)
    {
        // The operation is documented with a version only: the newest is asked for first.
        using JsonDocument newest = Send(RequestMethod.Get, $"/keys/{_options.WrappingKey}", null);
        Uri version = new(newest.RootElement.GetProperty("key").GetProperty("kid").GetString()!);
        if (!IsOurs(version))
        {
            throw new CryptographicException("The vault answered with another key.");
        }

        using JsonDocument answer = Send(RequestMethod.Post, version.AbsolutePath + "/wrapkey", key);
        return new WrappedKey(version, Value(answer));
    }

    /// <summary>Unwraps with the version that wrapped.</summary>
    /// <exception cref="CryptographicException">It was not wrapped by our key, or was changed since.</exception>
    /// <exception cref="VaultKeyException">The vault refuses.</exception>
    public byte[] Unwrap(WrappedKey wrapped)
    {
        // The address comes out of a file: a token of ours must never be sent elsewhere.
        if (!IsOurs(wrapped.KeyId))
        {
            throw new CryptographicException("The key was not wrapped by this app's wrapping key.");
        }

        using JsonDocument answer = Send(RequestMethod.Post, wrapped.KeyId.AbsolutePath + "/unwrapkey", wrapped.Value);
        return Value(answer);
    }

    private bool IsOurs(Uri keyId) =>
        keyId.IsAbsoluteUri
        && keyId.GetLeftPart(UriPartial.Authority).Equals(_options.Uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase)
        && keyId.Query.Length + keyId.Fragment.Length == 0
        && keyId.Segments is ["/", "keys/", var name, var version]
        && name == _options.WrappingKey + "/"
        && version.All(char.IsAsciiLetterOrDigit);

    private JsonDocument Send(RequestMethod method, string path, byte[]? value)
    {
        using CancellationTokenSource deadline = new(VaultRetries.Deadline);
        using HttpMessage message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(_options.Uri, path));
        message.Request.Uri.AppendQuery("api-version", ApiVersion);
        message.Request.Headers.SetValue("Accept", "application/json");
        if (value is not null)
        {
            message.Request.Headers.SetValue("Content-Type", "application/json");
            message.Request.Content = RequestContent.Create(BinaryData.FromString($$"""{"alg":"{{Algorithm}}","value":"{{Base64Url.EncodeToString(value)}}"}"""));
        }

        _pipeline.Send(message, deadline.Token);
        return message.Response.IsError ? throw Failure(new RequestFailedException(message.Response)) : JsonDocument.Parse(message.Response.Content);
    }

    private static byte[] Value(JsonDocument answer) => Base64Url.DecodeFromChars(answer.RootElement.GetProperty("value").GetString());

    private Exception Failure(RequestFailedException refused) => refused.Status == 400
        ? new CryptographicException("The vault cannot unwrap the key: it was changed.", refused)
        : VaultFailures.Explain(refused, _options.Uri, _options.WrappingKey) ?? refused;
}
