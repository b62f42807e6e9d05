namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>The tests of the W3C suites that we do not pass, and why.</summary>
internal static class KnownDifferences
{
    private const string Generalized =
        "asks for generalized RDF, blank nodes as predicates, which JSON-LD 1.1 calls obsolete and RDFC-1.0 cannot canonicalise";

    public static IReadOnlyDictionary<string, string> ToRdf { get; } = new Dictionary<string, string>
    {
        ["#t0118"] = Generalized,
        ["#te075"] = Generalized,
    };
}
