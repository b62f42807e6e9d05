using System.Security.Cryptography;
using System.Text;

namespace OpenBadges;

/// <summary>The salted hash that stands for a recipient's address or identifier (IdentityHash, Open Badges 2.0 and 3.0).</summary>
public static class IdentityHash
{
    private const string Sha256Prefix = "sha256$";
    private const string Md5Prefix = "md5$";

    /// <summary>The hash we publish: <c>sha256$</c> and the lower-case hexadecimal SHA-256 of the address or identifier followed by the salt.</summary>
    /// <param name="normalizedIdentity">The address or identifier, trimmed and in lower case.</param>
    /// <param name="salt">A random salt of at least 128 bits, as the text that is published.</param>
    public static string Compute(string normalizedIdentity, string salt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(normalizedIdentity);
        ArgumentException.ThrowIfNullOrEmpty(salt);
        return Sha256Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalizedIdentity + salt)));
    }

    /// <summary>
    /// Whether the candidate address is the one that was hashed. The standard does not say in which case issuers hash,
    /// so the address is tried as typed and in lower case, trimmed both times.
    /// </summary>
    /// <param name="identityHash"><c>sha256$</c> or <c>md5$</c> and hexadecimal digits of either case.</param>
    /// <param name="salt">The published salt, or null when there is none.</param>
    /// <param name="candidate">The address to try.</param>
    /// <returns>False as well when the hash is of another form.</returns>
    public static bool Matches(string identityHash, string? salt, string candidate)
    {
        ArgumentNullException.ThrowIfNull(identityHash);
        ArgumentNullException.ThrowIfNull(candidate);
        if (!TryRead(identityHash, out var expected))
        {
            return false;
        }

        var typed = candidate.Trim();
        return HashMatches(expected, typed + salt) | HashMatches(expected, typed.ToLowerInvariant() + salt);
    }

    /// <summary>Whether the hash is of a kind <see cref="Matches"/> can compare.</summary>
    internal static bool IsKnown(string identityHash) => TryRead(identityHash, out _);

    private static bool TryRead(string identityHash, out byte[] hash)
    {
        hash = [];
        var (prefix, bytes) = identityHash.StartsWith(Sha256Prefix, StringComparison.OrdinalIgnoreCase)
            ? (Sha256Prefix, SHA256.HashSizeInBytes)
            : (Md5Prefix, MD5.HashSizeInBytes);
        if (!identityHash.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || identityHash.Length != prefix.Length + (2 * bytes))
        {
            return false;
        }

        hash = new byte[bytes];
        return Convert.FromHexString(identityHash.AsSpan(prefix.Length), hash, out _, out _) == System.Buffers.OperationStatus.Done;
    }

    private static bool HashMatches(byte[] expected, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
#pragma warning disable CA5351 // Badges issued years ago carry MD5 hashes; we read them and never write them.
        var actual = expected.Length == SHA256.HashSizeInBytes ? SHA256.HashData(bytes) : MD5.HashData(bytes);
#pragma warning restore CA5351
        return CryptographicOperations.FixedTimeEquals(expected, actual);
    }
}
