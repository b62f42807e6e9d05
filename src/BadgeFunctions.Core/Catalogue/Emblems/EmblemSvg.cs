using System.Globalization;
using System.Security;
using System.Text;

namespace BadgeFunctions.Core.Catalogue.Emblems;

/// <summary>Writes figures as an SVG that needs no font and refers to nothing outside itself.</summary>
internal static class EmblemSvg
{
    public static byte[] Write(string title, IReadOnlyList<EmblemFigure> figures)
    {
        StringBuilder svg = new(4096);
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Emblem.Size}" height="{Emblem.Size}" viewBox="0 0 {Emblem.Size} {Emblem.Size}" role="img"><title>{SecurityElement.Escape(title)}</title>""");
        foreach (EmblemFigure figure in figures)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""<path fill="{figure.Color}" """);
            if (figure.Opacity < 1)
            {
                svg.Append(CultureInfo.InvariantCulture, $"""fill-opacity="{figure.Opacity:0.##}" """);
            }

            svg.Append(figure.Interlaced ? "fill-rule=\"evenodd\" d=\"" : "d=\"");
            new SvgPath(svg).Append(figure.Outline);
            svg.Append("\"/>");
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }
}
