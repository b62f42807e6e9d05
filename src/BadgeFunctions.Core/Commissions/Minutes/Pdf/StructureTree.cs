using System.Globalization;
using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>The logical structure of the document (ISO 32000-1 §14.7): what a screen reader goes by.</summary>
internal sealed class StructureTree(PdfObjects objects)
{
    private readonly int _root = objects.Reserve();
    private readonly int _document = objects.Reserve();
    private readonly List<(BlockKind Kind, List<(int Page, int Mark)> Marks)> _blocks = [];
    private readonly List<List<int>> _pages = [];

    public int Root => _root;

    /// <summary>Begins a page.</summary>
    public void Page() => _pages.Add([]);

    /// <summary>A mark for the content of a block on the present page.</summary>
    public int Mark(int block, BlockKind kind)
    {
        while (_blocks.Count <= block)
        {
            _blocks.Add((kind, []));
        }

        List<int> page = _pages[^1];
        page.Add(block);
        _blocks[block].Marks.Add((_pages.Count - 1, page.Count - 1));
        return page.Count - 1;
    }

    /// <summary>Writes the tree, once the pages have their numbers.</summary>
    public void Write(IReadOnlyList<int> pages)
    {
        List<int> children = [];
        int[] elements = new int[_blocks.Count];
        for (int block = 0; block < _blocks.Count; block++)
        {
            if (_blocks[block].Kind == BlockKind.Item)
            {
                int list = objects.Reserve();
                List<int> items = [];
                for (; block < _blocks.Count && _blocks[block].Kind == BlockKind.Item; block++)
                {
                    items.Add(Item(list, block, pages, elements));
                }

                block--;
                objects.Set(list, $"<< /Type /StructElem /S /L /P {_document} 0 R /K [{References(items)}] >>");
                children.Add(list);
                continue;
            }

            elements[block] = Element(BlockStyle.Of(_blocks[block].Kind).Tag, _document, block, pages);
            children.Add(elements[block]);
        }

        objects.Set(_document, $"<< /Type /StructElem /S /Document /P {_root} 0 R /K [{References(children)}] >>");
        StringBuilder parents = new();
        for (int page = 0; page < _pages.Count; page++)
        {
            parents.Append(CultureInfo.InvariantCulture, $"{page} [{References(_pages[page].Select(block => elements[block]))}] ");
        }

        objects.Set(
            _root, $"<< /Type /StructTreeRoot /K [{_document} 0 R] /ParentTree << /Nums [{parents}] >> /ParentTreeNextKey {_pages.Count} >>");
    }

    private int Item(int list, int block, IReadOnlyList<int> pages, int[] elements)
    {
        int item = objects.Reserve();
        elements[block] = Element("LBody", item, block, pages);
        objects.Set(item, $"<< /Type /StructElem /S /LI /P {list} 0 R /K [{elements[block]} 0 R] >>");
        return item;
    }

    private int Element(string tag, int parent, int block, IReadOnlyList<int> pages)
    {
        string marks = string.Join(' ', _blocks[block].Marks.Select(mark =>
            string.Create(CultureInfo.InvariantCulture, $"<< /Type /MCR /Pg {pages[mark.Page]} 0 R /MCID {mark.Mark} >>")));
        return objects.Add($"<< /Type /StructElem /S /{tag} /P {parent} 0 R /K [{marks}] >>");
    }

    private static string References(IEnumerable<int> numbers) =>
        string.Join(' ', numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")));
}
