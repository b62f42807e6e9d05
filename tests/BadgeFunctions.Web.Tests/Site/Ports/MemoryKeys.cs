using System.Security.Cryptography;
using BadgeFunctions.Core.Ports;
using OpenBadges.Jose;

namespace BadgeFunctions.Web.Tests.Site.Ports;

/// <summary>One ES256 key that lives as long as the test.</summary>
internal sealed class MemoryKeys : ISigningKeys, IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public Exception? Failure { get; set; }

    private SigningKey Current => new("1", SignatureAlgorithm.ES256, JsonWebKey.FromEcdsa(_key.ExportParameters(false), "1"), DateTimeOffset.UnixEpoch);

    public ValueTask<SigningKey> CurrentAsync(CancellationToken cancellationToken) =>
        Failure is null ? ValueTask.FromResult(Current) : ValueTask.FromException<SigningKey>(Failure);

    public Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<SigningKey>>([Current]);

    public Task<byte[]> SignAsync(string version, ReadOnlyMemory<byte> digest, CancellationToken cancellationToken) =>
        Task.FromResult(_key.SignHash(digest.Span, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));

    public Task<SigningKey> RotateAsync(CancellationToken cancellationToken) => Task.FromResult(Current);

    public void Dispose() => _key.Dispose();
}
