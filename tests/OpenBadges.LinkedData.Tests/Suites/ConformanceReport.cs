using System.Globalization;
using System.Text;

namespace OpenBadges.LinkedData.Tests.Suites;

/// <summary>The table of the README, from a run of the suites.</summary>
internal static class ConformanceReport
{
    public static string Write()
    {
        var report = new StringBuilder()
            .Append("| suite | tests | passed | share |\n|---|---:|---:|---:|\n");
        Row("W3C rdf-canon, RDFC-1.0", [.. RdfCanonTest.All.Select(test => test.Run())]);
        Row("W3C json-ld-api, expand", [.. JsonLdTest.Expand.Select(test => test.Run())]);
        Row("W3C json-ld-api, toRdf", [.. JsonLdTest.ToRdf.Select(test => test.Run())]);

        report.Append("\nNot passed:\n\n| test | name | why |\n|---|---|---|\n");
        foreach (var (id, reason) in KnownDifferences.ToRdf)
        {
            report.Append(CultureInfo.InvariantCulture, $"| toRdf {id} | {JsonLdTest.ToRdf.Single(test => test.Id == id).Name} | {reason} |\n");
        }

        return report.ToString();

        void Row(string suite, string?[] problems)
        {
            var passed = problems.Count(problem => problem is null);
            var share = 100.0 * passed / problems.Length;
            report.Append(CultureInfo.InvariantCulture, $"| {suite} | {problems.Length} | {passed} | {share:0.0} % |\n");
        }
    }
}
