using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using OpenBadges.Jose;

namespace BadgeFunctions.Local.Keys;

/// <summary>
/// A key's file name: <c>{yyyyMMddTHHmmssfffZ}-{16 hexadecimal digits}.{rs256|es256}.pem</c>. Names in ordinal order are
/// keys in the order of their making. The part before the first dot is the version.
/// </summary>
/// <param name="Version">The version.</param>
/// <param name="Algorithm">What the key signs with.</param>
/// <param name="CreatedAt">When it was made, in UTC.</param>
internal sealed record KeyFileName(string Version, SignatureAlgorithm Algorithm, DateTimeOffset CreatedAt)
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff'Z'";
    private const int TimeLength = 19;
    private const int RandomDigits = 16;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    public static KeyFileName New(SignatureAlgorithm algorithm, DateTimeOffset now)
    {
        var time = now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
        return new($"{time}-{RandomNumberGenerator.GetHexString(RandomDigits, lowercase: true)}", algorithm, now);
    }

    /// <summary>Understands a file name, or returns <see langword="null"/> when it is none of ours.</summary>
    public static KeyFileName? Parse(string fileName)
    {
        if (fileName.Split('.') is not [{ Length: TimeLength + 1 + RandomDigits } version, var algorithm, "pem"]
            || version[TimeLength] != '-'
            || version.AsSpan(TimeLength + 1).ContainsAnyExcept(Hexadecimal)
            || !DateTimeOffset.TryParseExact(
                version.AsSpan(0, TimeLength), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var createdAt))
        {
            return null;
        }

        return algorithm switch
        {
            "rs256" => new(version, SignatureAlgorithm.RS256, createdAt),
            "es256" => new(version, SignatureAlgorithm.ES256, createdAt),
            _ => null,
        };
    }

    public override string ToString() => $"{Version}.{(Algorithm is SignatureAlgorithm.RS256 ? "rs256" : "es256")}.pem";
}
