using System.Text;
using OpenBadges.V3;

namespace OpenBadges.Fuzz;

/// <summary>The test data of both libraries, and a few texts that are no files there.</summary>
internal static class Seeds
{
    private const int LongestSeed = 64 * 1024;

    public static IReadOnlyList<Seed> All { get; } = [.. Files(), .. Texts()];

    private static IEnumerable<Seed> Files() =>
        from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where new FileInfo(path).Length is > 0 and <= LongestSeed
        select new Seed(path.Replace('\\', '/'), Path.GetExtension(path) is ".jsonld" ? ".json" : Path.GetExtension(path), File.ReadAllBytes(path));

    private static IEnumerable<Seed> Texts()
    {
        BitstringStatusList list = new();
        list.Set(42);
        yield return Text("status", ".list", list.Encode());
        yield return Text("did:web", ".did", "did:web:badges.example%3A8443:academie:versailles");
        yield return Text("ed25519", ".key", "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQXJyrc4sRCQhU");
        yield return Text("p256", ".key", "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP");
        yield return Text("p384", ".key", "z82LkuBieyGShVBhvtE2zoiD6Kma4tJGFtkAhxR5pfkp5QPw4LutoYWhvQCnGjdVn14kujQ");
        yield return Text("rsa", ".jwk", """{"kty":"RSA","e":"AQAB","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"}""");
        yield return Text("ec", ".jwk", """{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"}""");
    }

    private static Seed Text(string name, string extension, string text) => new(name, extension, Encoding.UTF8.GetBytes(text));
}
