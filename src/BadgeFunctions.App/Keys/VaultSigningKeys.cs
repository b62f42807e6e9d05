using System.Collections.Concurrent;
using System.Net;
using Azure;
using Azure.Core;
using Azure.Security.KeyVault.Keys;
using Azure.Security.KeyVault.Keys.Cryptography;
using BadgeFunctions.Core.Ports;
using Microsoft.Extensions.Options;
using VaultAlgorithm = Azure.Security.KeyVault.Keys.Cryptography.SignatureAlgorithm;

namespace BadgeFunctions.App.Keys;

/// <summary>
/// Signing keys that never leave a key vault: it signs digests, and gives public keys alone. The vault's own rotation
/// policy may make a new version at any time; it signs here a little later.
/// </summary>
internal sealed class VaultSigningKeys : ISigningKeys, IDisposable
{
    /// <summary>How long a version counts as the newest before the vault is asked again.</summary>
    public static readonly TimeSpan CurrentFor = TimeSpan.FromMinutes(10);

    private const int VersionLength = 32;

    private readonly VaultOptions _options;
    private readonly string _name;
    private readonly KeyClient _client;
    private readonly VaultVersions _versions;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _asking = new(1);
    private readonly ConcurrentDictionary<string, CryptographyClient> _signers = new(StringComparer.Ordinal);
    private volatile CurrentVersion? _current;

    /// <summary>The versions of one key of the vault.</summary>
    /// <param name="options">Which vault.</param>
    /// <param name="credential">Who asks it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="name">The key's name; that of <see cref="VaultOptions.SigningKey"/> when absent.</param>
    public VaultSigningKeys(IOptions<VaultOptions> options, TokenCredential credential, TimeProvider time, string? name = null)
    {
        _options = options.Value;
        _name = name ?? _options.SigningKey;
        _client = new KeyClient(_options.Uri, credential, VaultRetries.Apply(new KeyClientOptions(), _options));
        _versions = new VaultVersions(_client, _name);
        _time = time;
    }

    public ValueTask<SigningKey> CurrentAsync(CancellationToken cancellationToken) =>
        _current is { } current && current.Until > _time.GetUtcNow() ? ValueTask.FromResult(current.Key) : new(AskAsync(cancellationToken));

    public Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken) => BoundedAsync(_versions.ListAsync, cancellationToken);

    public async Task<byte[]> SignAsync(string version, ReadOnlyMemory<byte> digest, CancellationToken cancellationToken)
    {
        if (version.Length != VersionLength || !version.All(char.IsAsciiHexDigitLower))
        {
            throw Unknown(version, null);
        }

        try
        {
            return await BoundedAsync(token => SignInVaultAsync(version, digest.ToArray(), token), cancellationToken);
        }
        catch (VaultKeyException missing) when (missing.InnerException is RequestFailedException { Status: (int)HttpStatusCode.NotFound })
        {
            _signers.TryRemove(version, out _);
            throw Unknown(version, missing);
        }
    }

    public async Task<SigningKey> RotateAsync(CancellationToken cancellationToken) =>
        Remember(await BoundedAsync(_versions.RotateAsync, cancellationToken));

    public void Dispose() => _asking.Dispose();

    private static KeyNotFoundException Unknown(string version, Exception? inner) => new($"There is no signing key \"{version}\".", inner);

    private async Task<SigningKey> AskAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            return _current is { } current && current.Until > _time.GetUtcNow()
                ? current.Key
                : Remember(await BoundedAsync(_versions.NewestAsync, cancellationToken));
        }
        finally
        {
            _asking.Release();
        }
    }

    private SigningKey Remember(SigningKey key)
    {
        if (key.Algorithm != _options.Algorithm)
        {
            throw new VaultKeyException($"The vault's key \"{_name}\" is made for {key.Algorithm}, but Signing:Algorithm says {_options.Algorithm}.");
        }

        _current = new CurrentVersion(key, _time.GetUtcNow() + CurrentFor);
        return key;
    }

    private async Task<byte[]> SignInVaultAsync(string version, byte[] digest, CancellationToken cancellationToken)
    {
        CryptographyClient signer = _signers.GetOrAdd(
            version, static (named, keys) => keys._client.GetCryptographyClient(keys._name, named), this);
        VaultAlgorithm algorithm = _options.Algorithm == OpenBadges.Jose.SignatureAlgorithm.ES256 ? VaultAlgorithm.ES256 : VaultAlgorithm.RS256;
        return (await signer.SignAsync(algorithm, digest, cancellationToken)).Signature;
    }

    private async Task<T> BoundedAsync<T>(Func<CancellationToken, Task<T>> operation, CancellationToken cancellationToken)
    {
        using CancellationTokenSource deadline = new(VaultRetries.Deadline, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await operation(either.Token);
        }
        catch (RequestFailedException failure) when (VaultFailures.Explain(failure, _options.Uri, _name) is { } explained)
        {
            throw explained;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The vault {_options.Uri.Host} did not answer in time.");
        }
    }

    private sealed record CurrentVersion(SigningKey Key, DateTimeOffset Until);
}
