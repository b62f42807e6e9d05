using System.Buffers;
using System.Security.Cryptography;

namespace BadgeFunctions.Core.Attendance;

/// <summary>The short code that people read off a screen and type: 40 random bits, which grant something for a few hours at most.</summary>
public static class SessionCode
{
    private const int Length = 8;

    // Crockford's base 32: no letter that reads as another or as a digit.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> AlphabetValues = SearchValues.Create(Alphabet);

    /// <summary>A code in two halves, easier to copy.</summary>
    public static string Written(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";

    /// <summary>The code that somebody typed, whatever they made of its hyphen, its case and the letters that it has not.</summary>
    /// <returns>The code, or <see langword="null"/> when it cannot be one.</returns>
    public static string? Normalize(string typed)
    {
        string code = string.Concat(typed.Where(c => c != '-' && !char.IsWhiteSpace(c)).Select(c => char.ToLowerInvariant(c) switch
        {
            'o' => '0',
            'i' or 'l' => '1',
            var other => other,
        }));
        return code.Length == Length && !code.AsSpan().ContainsAnyExcept(AlphabetValues) ? code : null;
    }

    internal static string New() => RandomNumberGenerator.GetString(Alphabet, Length);
}
