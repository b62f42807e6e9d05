using System.Globalization;
using System.Text;

namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Writes an outline as SVG path data, in relative coordinates and tenths, as short as it gets.</summary>
internal sealed class SvgPath(StringBuilder svg)
{
    private EmblemPoint _start;
    private EmblemPoint _at;

    public void Append(Outline outline)
    {
        foreach (OutlineStep step in outline.Steps)
        {
            Append(step);
        }
    }

    private void Append(OutlineStep step)
    {
        EmblemPoint origin = step.Verb == 'M' ? default : _at;
        svg.Append(step.Verb == 'M' ? 'M' : char.ToLowerInvariant(step.Verb));
        switch (step.Verb)
        {
            case 'M':
                _start = step.To;
                AppendPoint(step.To - origin);
                break;
            case 'L':
                AppendPoint(step.To - origin);
                break;
            case 'C':
                AppendPoint(step.Control1 - origin);
                AppendSeparated(step.Control2 - origin);
                AppendSeparated(step.To - origin);
                break;
        }

        _at = step.Verb == 'Z' ? _start : step.To;
    }

    private void AppendPoint(EmblemPoint point)
    {
        AppendNumber(point.X);
        AppendSeparator(point.Y);
        AppendNumber(point.Y);
    }

    private void AppendSeparated(EmblemPoint point)
    {
        AppendSeparator(point.X);
        AppendPoint(point);
    }

    // A minus sign separates well enough.
    private void AppendSeparator(double next)
    {
        if (Math.Round(next * 10) >= 0)
        {
            svg.Append(' ');
        }
    }

    private void AppendNumber(double number) =>
        svg.Append(CultureInfo.InvariantCulture, $"{(Math.Round(number * 10) / 10) + 0d:0.#}");
}
