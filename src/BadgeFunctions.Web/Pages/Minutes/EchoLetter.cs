using System.Text;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>The newsletter of good practices <i>(Écho badges)</i>: Markdown that reads well as plain text, and names nobody.</summary>
internal static class EchoLetter
{
    public static string Write(string issuer, DateOnly from, DateOnly until, IEnumerable<EchoRow> rows, Texts texts)
    {
        StringBuilder letter = new();
        letter.Append("# ").Append(texts.Format("minutes.echo-heading", issuer)).Append("\n\n")
            .Append(texts.Format("minutes.echo-period", texts.Day(from), texts.Day(until))).Append('\n');
        foreach (IGrouping<string, EchoRow> badge in rows.Where(row => row.IsChosen && row.Text.Trim().Length > 0).GroupBy(row => row.Practice.Badge))
        {
            letter.Append("\n## ").Append(badge.Key).Append("\n\n");
            foreach (EchoRow row in badge)
            {
                letter.Append("- ").Append(row.Text.Trim().ReplaceLineEndings("\n").Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
            }
        }

        return letter.ToString();
    }
}
