using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace BadgeFunctions.Web.Components;

/// <summary>The dark squares of a QR code (ISO/IEC 18004), its quiet zone of four squares included.</summary>
internal sealed class QrSquares
{
    private readonly List<BitArray> _rows;

    private QrSquares(List<BitArray> rows) => _rows = rows;

    /// <summary>How many squares a side has.</summary>
    public int Side => _rows.Count;

    /// <summary>The code of an address. Level M restores what a fold or a stain of 15 % takes away.</summary>
    public static QrSquares Of(string address)
    {
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return new QrSquares(data.ModuleMatrix);
    }

    /// <summary>The dark squares as the data of one SVG path, a rectangle for each run of a row.</summary>
    public string Path()
    {
        StringBuilder path = new();
        for (int y = 0; y < Side; y++)
        {
            for (int x = 0, end; x < Side; x = end)
            {
                end = EndOfRun(_rows[y], x);
                if (_rows[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{end - x}v1h{x - end}z");
                }
            }
        }

        return path.ToString();
    }

    private static int EndOfRun(BitArray row, int start)
    {
        int end = start + 1;
        while (end < row.Count && row[end] == row[start])
        {
            end++;
        }

        return end;
    }
}
