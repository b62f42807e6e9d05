using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BadgeFunctions.Core.Commissions.Minutes.Pdf;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Minutes as a tagged PDF (PDF/UA-1, ISO 14289-1): title, language, structure, embedded fonts. The same minutes give the same bytes.</summary>
internal sealed class MinutesPdf
{
    private const double FootSize = 8;
    private const double WatermarkSize = 110;

    private readonly MinutesDocument _document;
    private readonly PdfObjects _objects = new();
    private readonly PdfFont _regular = new("F1", "LiberationSans-Regular.ttf");
    private readonly PdfFont _bold = new("F2", "LiberationSans-Bold.ttf");
    private readonly StructureTree _structure;

    private MinutesPdf(MinutesDocument document)
    {
        _document = document;
        _structure = new StructureTree(_objects);
    }

    public static byte[] Render(MinutesDocument document) => new MinutesPdf(document).Write();

    private byte[] Write()
    {
        IReadOnlyList<IReadOnlyList<PlacedLine>> pages = PageLayout.Set(_document, (run, size) => FontOf(run).WidthOf(run.Text, size));
        int tree = _objects.Reserve();
        int regular = _objects.Reserve();
        int bold = _objects.Reserve();
        List<int> numbers = [];
        for (int i = 0; i < pages.Count; i++)
        {
            _structure.Page();
            int content = _objects.AddStream(string.Empty, Encoding.ASCII.GetBytes(Content(pages[i], i + 1, pages.Count)));
            numbers.Add(_objects.Add(
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfObjects.Number(PageLayout.Width)} {PdfObjects.Number(PageLayout.Height)}] "
                + $"/Resources << /Font << /F1 {regular} 0 R /F2 {bold} 0 R >> >> /Contents {content} 0 R /Tabs /S /StructParents {i} >>"));
        }

        _objects.Set(tree, $"<< /Type /Pages /Kids [{string.Join(' ', numbers.Select(number => $"{number} 0 R"))}] /Count {numbers.Count} >>");
        _regular.Write(_objects, regular);
        _bold.Write(_objects, bold);
        _structure.Write(numbers);
        int outlines = Outline.Write(_objects, _document, pages, numbers);
        int metadata = _objects.AddStream("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(DocumentMetadata.Write(_document)), compressed: false);
        int catalog = _objects.Add(
            $"<< /Type /Catalog /Pages {tree} 0 R /Lang ({MinutesWords.Culture.Name}) /MarkInfo << /Marked true >> /StructTreeRoot {_structure.Root} 0 R "
            + $"/ViewerPreferences << /DisplayDocTitle true >> /Metadata {metadata} 0 R /Outlines {outlines} 0 R /PageMode /UseOutlines >>");
        int information = _objects.Add(
            $"<< /Title {PdfObjects.Text(_document.Title)} /Producer (BadgeFunctions) "
            + $"/CreationDate (D:{_document.At.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z) >>");
        return _objects.Write(catalog, information, Convert.ToHexString(SHA256.HashData(MinutesText.Render(_document)).AsSpan(..16)));
    }

    private string Content(IReadOnlyList<PlacedLine> lines, int number, int count)
    {
        StringBuilder content = new();
        if (_document.Watermark is { } watermark)
        {
            double width = _bold.WidthOf(watermark, WatermarkSize) * Math.Sqrt(0.5);
            content.Append("/Artifact << /Type /Background >> BDC\nq 0.9 g BT /F2 ").Append(PdfObjects.Number(WatermarkSize))
                .Append(" Tf 0.7071 0.7071 -0.7071 0.7071 ")
                .Append(PdfObjects.Number((PageLayout.Width - width) / 2)).Append(' ').Append(PdfObjects.Number((PageLayout.Height - width) / 2))
                .Append(" Tm ").Append(_bold.Show(watermark)).Append(" Tj ET Q\nEMC\n");
        }

        for (int i = 0; i < lines.Count;)
        {
            int block = lines[i].Block;
            BlockKind kind = _document.Blocks[block].Kind;
            content.Append('/').Append(kind == BlockKind.Item ? "LBody" : BlockStyle.Of(kind).Tag)
                .Append(CultureInfo.InvariantCulture, $" << /MCID {_structure.Mark(block, kind)} >> BDC\n");
            for (; i < lines.Count && lines[i].Block == block; i++)
            {
                Show(content, lines[i]);
            }

            content.Append("EMC\n");
        }

        content.Append("/Artifact << /Type /Pagination /Subtype /Footer >> BDC\n");
        Show(content, new PlacedLine(0, PageLayout.Margin, PageLayout.Foot, FootSize, [new TextRun(string.Format(MinutesWords.Culture, _document.Footer, number, count), false)]));
        return content.Append("EMC\n").ToString();
    }

    private void Show(StringBuilder content, PlacedLine line)
    {
        content.Append("BT 0 g 1 0 0 1 ").Append(PdfObjects.Number(line.X)).Append(' ').Append(PdfObjects.Number(line.Y)).Append(" Tm");
        foreach (TextRun run in line.Runs.Where(run => run.Text.Length > 0))
        {
            PdfFont font = FontOf(run);
            content.Append(" /").Append(font.Name).Append(' ').Append(PdfObjects.Number(line.Size)).Append(" Tf ").Append(font.Show(run.Text)).Append(" Tj");
        }

        content.Append(" ET\n");
    }

    private PdfFont FontOf(TextRun run) => run.Bold ? _bold : _regular;
}
