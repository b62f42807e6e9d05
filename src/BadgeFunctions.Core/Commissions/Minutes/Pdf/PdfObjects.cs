using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>The objects of a PDF file (ISO 32000-1 §7.5). The same objects give the same bytes.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]?> _objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count;
    }

    public int Add(string content)
    {
        int number = Reserve();
        Set(number, content);
        return number;
    }

    public void Set(int number, string content) => _objects[number - 1] = Encoding.Latin1.GetBytes(content);

    public int AddStream(string entries, ReadOnlySpan<byte> content, bool compressed = true)
    {
        byte[] body = compressed ? Compress(content) : content.ToArray();
        string filter = compressed ? " /Filter /FlateDecode" : string.Empty;
        int number = Reserve();
        _objects[number - 1] =
        [
            .. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< {entries}{filter} /Length {body.Length} >>\nstream\n")),
            .. body,
            .. "\nendstream"u8,
        ];
        return number;
    }

    /// <summary>The whole file.</summary>
    /// <param name="catalog">The number of the document's catalogue.</param>
    /// <param name="information">The number of the document's information.</param>
    /// <param name="identity">Hexadecimal digits that tell this file from others.</param>
    public byte[] Write(int catalog, int information, string identity)
    {
        MemoryStream file = new();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        List<long> offsets = [];
        for (int i = 0; i < _objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n")));
            file.Write(_objects[i] ?? throw new InvalidOperationException("An object was reserved and never written."));
            file.Write("\nendobj\n"u8);
        }

        StringBuilder end = new();
        end.Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (long offset in offsets)
        {
            end.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        end.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} 0 R /Info {information} 0 R /ID [<{identity}> <{identity}>] >>\n");
        end.Append(CultureInfo.InvariantCulture, $"startxref\n{file.Length}\n%%EOF\n");
        file.Write(Encoding.ASCII.GetBytes(end.ToString()));
        return file.ToArray();
    }

    /// <summary>A text string in UTF-16 (§7.9.2.2), as hexadecimal digits, so that nothing in it needs escaping.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A number as PDF writes it.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    private static byte[] Compress(ReadOnlySpan<byte> content)
    {
        MemoryStream compressed = new();
        using (ZLibStream stream = new(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(content);
        }

        return compressed.ToArray();
    }
}
