using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Web.Hosting;

namespace BadgeFunctions.Web.Access;

/// <summary>The operator's token, of which only the hash is known.</summary>
public static class OperatorToken
{
    /// <summary>The hash a host gives as <see cref="WebOptions.OperatorTokenHash"/>: SHA-256 of the UTF-8 text.</summary>
    public static byte[] HashOf(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Compares in a time that depends on neither text: both are hashes of the same length.</summary>
    internal static bool Matches(ReadOnlySpan<byte> expectedHash, string token) =>
        expectedHash.Length == SHA256.HashSizeInBytes && CryptographicOperations.FixedTimeEquals(expectedHash, HashOf(token));

    /// <summary>Whether an id is that of the operator's token.</summary>
    internal static bool IsHash(ReadOnlySpan<byte> expectedHash, string id) =>
        expectedHash.Length == SHA256.HashSizeInBytes && Convert.ToHexStringLower(expectedHash) == id;
}
