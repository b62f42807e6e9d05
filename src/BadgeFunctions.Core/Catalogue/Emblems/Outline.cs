namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Closed contours of lines and cubic curves: the one geometry that both the SVG and the PNG are made from.</summary>
internal sealed class Outline
{
    private readonly List<OutlineStep> _steps = [];

    public IReadOnlyList<OutlineStep> Steps => _steps;

    public Outline MoveTo(EmblemPoint to) => Add('M', default, default, to);

    public Outline LineTo(EmblemPoint to) => Add('L', default, default, to);

    public Outline CurveTo(EmblemPoint control1, EmblemPoint control2, EmblemPoint to) => Add('C', control1, control2, to);

    public Outline Close() => Add('Z', default, default, default);

    public Outline And(Outline other)
    {
        _steps.AddRange(other._steps);
        return this;
    }

    private Outline Add(char verb, EmblemPoint control1, EmblemPoint control2, EmblemPoint to)
    {
        _steps.Add(new OutlineStep(verb, control1.Snap(), control2.Snap(), to.Snap()));
        return this;
    }
}
