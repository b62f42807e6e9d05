using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>Breaks text into lines at spaces, and within a word only where it is longer than a line.</summary>
internal sealed class LineBreaker(Func<TextRun, double, double> measure)
{
    public IReadOnlyList<IReadOnlyList<TextRun>> Break(IEnumerable<TextRun> runs, double size, double width)
    {
        List<IReadOnlyList<TextRun>> lines = [];
        List<TextRun> line = [];
        double used = 0;
        foreach (TextRun run in runs)
        {
            foreach ((int paragraph, string text) in run.Text.ReplaceLineEndings("\n").Split('\n').Index())
            {
                if (paragraph > 0)
                {
                    End();
                }

                foreach (TextRun word in Words(run with { Text = text }).SelectMany(word => Fit(word, size, width)))
                {
                    double needed = measure(word with { Text = word.Text.TrimEnd(' ') }, size);
                    if (used > 0 && used + needed > width)
                    {
                        End();
                    }

                    line.Add(word);
                    used += measure(word, size);
                }
            }
        }

        End();
        return lines;

        void End()
        {
            lines.Add(Joined(line));
            line = [];
            used = 0;
        }
    }

    // The spaces after a word stay with it: they may stand out over the margin.
    private static IEnumerable<TextRun> Words(TextRun run)
    {
        int start = 0;
        for (int i = 1; i < run.Text.Length; i++)
        {
            if (run.Text[i - 1] == ' ' && run.Text[i] != ' ')
            {
                yield return run with { Text = run.Text[start..i] };
                start = i;
            }
        }

        if (start < run.Text.Length)
        {
            yield return run with { Text = run.Text[start..] };
        }
    }

    private IEnumerable<TextRun> Fit(TextRun word, double size, double width)
    {
        if (measure(word with { Text = word.Text.TrimEnd(' ') }, size) <= width)
        {
            yield return word;
            yield break;
        }

        StringBuilder part = new();
        foreach (Rune character in word.Text.EnumerateRunes())
        {
            if (part.Length > 0 && measure(word with { Text = part.ToString() + character }, size) > width)
            {
                yield return word with { Text = part.ToString() };
                part.Clear();
            }

            part.Append(character);
        }

        yield return word with { Text = part.ToString() };
    }

    private static List<TextRun> Joined(List<TextRun> words)
    {
        List<TextRun> runs = [];
        foreach (TextRun word in words)
        {
            if (runs.Count > 0 && runs[^1].Bold == word.Bold)
            {
                runs[^1] = word with { Text = runs[^1].Text + word.Text };
            }
            else
            {
                runs.Add(word);
            }
        }

        return runs;
    }
}
