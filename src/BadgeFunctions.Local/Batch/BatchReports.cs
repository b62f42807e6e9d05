using System.Buffers;
using System.Globalization;
using BadgeFunctions.Core.Nominations.Import;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Local.Batch;

/// <summary>Writes <c>rejected.csv</c> and <c>issued.csv</c>, each whole or not at all.</summary>
internal static class BatchReports
{
    public static async Task WriteAsync(
        string directory, IReadOnlyList<RejectedRow> rejected, IReadOnlyList<BatchRow> issued, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> rejections = new();
        RejectionReport.Write(rejections, rejected);
        await ReplaceAsync(Path.Combine(directory, "rejected.csv"), rejections.WrittenMemory, cancellationToken);

        ArrayBufferWriter<byte> awards = new();
        CsvWriter writer = new(awards);
        writer.WriteRow("row", "award", "page");
        foreach (BatchRow row in issued)
        {
            writer.WriteRow(row.Number.ToString(CultureInfo.InvariantCulture), row.Award, row.Page);
        }

        await ReplaceAsync(Path.Combine(directory, "issued.csv"), awards.WrittenMemory, cancellationToken);
    }

    private static async Task ReplaceAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        string temporary = path + ".new";
        await File.WriteAllBytesAsync(temporary, content, cancellationToken);
        File.Move(temporary, path, overwrite: true);
    }
}
