namespace BadgeFunctions.Core.Ports;

/// <summary>The issuer's signing key and its past versions.</summary>
public interface ISigningKeys
{
    /// <summary>The version that signs now.</summary>
    ValueTask<SigningKey> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>Every version ever made, oldest first: old badges verify with old keys.</summary>
    Task<IReadOnlyList<SigningKey>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Signs a SHA-256 digest with the named version. ES256 signatures are the raw r‖s of RFC 7518 §3.4.</summary>
    /// <exception cref="KeyNotFoundException">There is no such version.</exception>
    Task<byte[]> SignAsync(string version, ReadOnlyMemory<byte> digest, CancellationToken cancellationToken);

    /// <summary>Makes a new version that signs from now on, and returns it.</summary>
    Task<SigningKey> RotateAsync(CancellationToken cancellationToken);
}
