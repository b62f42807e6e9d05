using System.Security.Cryptography;
using System.Text;

namespace BadgeFunctions.Core.Identity;

/// <summary>A name for a text that does not tell the text: its SHA-256 in lower-case hexadecimal.</summary>
public static class TextHash
{
    /// <summary>How many characters a hash has.</summary>
    public const int Length = SHA256.HashSizeInBytes * 2;

    /// <summary>The hash of a text's UTF-8 form.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Whether a text has the form of a hash.</summary>
    public static bool IsWellFormed(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
