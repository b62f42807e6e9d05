using System.Globalization;
using System.Text;

namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>The verdicts as a document.</summary>
internal static class VerdictTable
{
    public static string Write(IReadOnlyList<SampleVerdict> verdicts)
    {
        var text = new StringBuilder("| samples | with a promise | kept | not kept |\n|---|---:|---:|---:|\n");
        foreach (var set in verdicts.GroupBy(verdict => verdict.Sample.Set))
        {
            Row(text, set.Key, [.. set]);
        }

        Row(text, "**all**", verdicts);
        text.Append("\nNot kept:\n\n| sample | promised | our verdict | deciding check | why |\n|---|---|---|---|---|\n");
        foreach (var verdict in verdicts.Where(verdict => !verdict.KeepsPromise))
        {
            var reason = Disagreements.Reasons.GetValueOrDefault(verdict.Sample.ToString(), "**not explained**");
            text.Append(CultureInfo.InvariantCulture, $"| `{verdict.Sample}` | {Words(verdict.Sample.Promise)} | {verdict.Words} | `{verdict.Reason}` | {reason} |\n");
        }

        text.Append("\nWithout a promise:\n\n| sample | our verdict | deciding check |\n|---|---|---|\n");
        foreach (var verdict in verdicts.Where(verdict => verdict.Sample.Promise is null))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{verdict.Sample}` | {verdict.Words} | {(verdict.Reason is null ? string.Empty : $"`{verdict.Reason}`")} |\n");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyList<SampleVerdict> verdicts)
    {
        var promised = verdicts.Where(verdict => verdict.Sample.Promise is not null).ToList();
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {promised.Count} of {verdicts.Count} | {promised.Count(verdict => verdict.KeepsPromise)} | {promised.Count(verdict => !verdict.KeepsPromise)} |\n");
    }

    private static string Words(Promise? promise) => promise switch
    {
        Promise.Valid => "valid",
        Promise.Warning => "valid, with reservations",
        Promise.Invalid => "invalid",
        _ => "not valid",
    };
}
