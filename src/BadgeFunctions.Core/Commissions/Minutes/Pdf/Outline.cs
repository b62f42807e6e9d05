using System.Globalization;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>The bookmarks of the document: its parts and its dossiers.</summary>
internal static class Outline
{
    public static int Write(PdfObjects objects, MinutesDocument document, IReadOnlyList<IReadOnlyList<PlacedLine>> pages, IReadOnlyList<int> numbers)
    {
        (string Title, int Page, double Y)[] entries =
        [
            .. from page in pages.Index()
               from line in page.Item.DistinctBy(line => line.Block)
               let block = document.Blocks[line.Block]
               where block.Kind is BlockKind.Part or BlockKind.Dossier && IsFirst(pages, page.Index, line)
               select (block.Text, numbers[page.Index], line.Y + (line.Size * 1.5)),
        ];
        int root = objects.Reserve();
        int[] items = [.. entries.Select(_ => objects.Reserve())];
        for (int i = 0; i < entries.Length; i++)
        {
            string before = i == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" /Prev {items[i - 1]} 0 R");
            string after = i == entries.Length - 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" /Next {items[i + 1]} 0 R");
            objects.Set(
                items[i],
                $"<< /Title {PdfObjects.Text(entries[i].Title)} /Parent {root} 0 R{before}{after} /Dest [{entries[i].Page} 0 R /XYZ 0 {PdfObjects.Number(entries[i].Y)} 0] >>");
        }

        objects.Set(root, items.Length == 0
            ? "<< /Type /Outlines >>"
            : $"<< /Type /Outlines /First {items[0]} 0 R /Last {items[^1]} 0 R /Count {items.Length} >>");
        return root;
    }

    private static bool IsFirst(IReadOnlyList<IReadOnlyList<PlacedLine>> pages, int page, PlacedLine line) =>
        page == 0 || pages[page - 1].Count == 0 || pages[page - 1][^1].Block != line.Block;
}
