using System.Security.Cryptography;
using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Classes;

/// <summary>
/// The code on a pupil's paper, which stands for somebody without an address. Sixteen characters of Crockford's base 32 are
/// 80 random bits: enough that nobody finds a code from the salted hash in a public badge, short enough to type on a phone.
/// </summary>
public static class PupilCode
{
    /// <summary>How many characters a code has, its gaps left out.</summary>
    public const int Length = 16;

    private const int Group = 4;
    private const int IdLength = 32;

    // No i, l, o or u: nothing on the paper reads as something else, and no word comes about.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Draws a new code.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>Reads a code as typed: in either case, with any gaps and dashes, and with the letters that stand for digits.</summary>
    /// <returns>The sixteen characters in lower case, or <see langword="null"/> when it is not a code.</returns>
    public static string? Normalize(string? typed)
    {
        Span<char> code = stackalloc char[Length];
        int length = 0;
        foreach (char c in typed ?? string.Empty)
        {
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.DashPunctuation)
            {
                continue;
            }

            char read = Read(c);
            if (length == Length || !Alphabet.Contains(read, StringComparison.Ordinal))
            {
                return null;
            }

            code[length++] = read;
        }

        return length == Length ? code.ToString() : null;
    }

    /// <summary>A code as paper shows it: capitals in four groups of four.</summary>
    public static string Written(string code) =>
        string.Join('-', code.ToUpperInvariant().Chunk(Group).Select(group => new string(group)));

    /// <summary>The id that a pupil with a code has: it names them, and does not tell the code.</summary>
    internal static string IdOf(string code) => TextHash.Of(code)[..IdLength];

    private static char Read(char typed) => char.ToLowerInvariant(typed) switch
    {
        'i' or 'l' => '1',
        'o' => '0',
        var other => other,
    };
}
