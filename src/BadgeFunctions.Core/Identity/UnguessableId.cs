using System.Buffers;
using System.Security.Cryptography;

namespace BadgeFunctions.Core.Identity;

/// <summary>Ids and tokens that nobody can guess: 128 or more bits from a cryptographic generator, in a case-safe alphabet.</summary>
public static class UnguessableId
{
    /// <summary>The length of an id: 26 characters of 5 bits.</summary>
    public const int Length = 26;

    // Crockford's base 32 in lower case: no i, l, o or u, so ids survive being read aloud and case-folding file systems.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> AlphabetValues = SearchValues.Create(Alphabet);

    /// <summary>Draws a new id.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>The id that a secret text always gives: as hard to guess as the text.</summary>
    internal static string From(string secret)
    {
        byte[] hash = SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));
        return string.Create(Length, hash, static (id, bytes) =>
        {
            for (int i = 0; i < id.Length; i++)
            {
                id[i] = Alphabet[bytes[i] & 31];
            }
        });
    }

    /// <summary>Whether a text has the form of an id.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text) => text.Length == Length && !text.ContainsAnyExcept(AlphabetValues);
}
