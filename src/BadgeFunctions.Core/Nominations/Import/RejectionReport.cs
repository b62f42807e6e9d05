using System.Buffers;
using System.Globalization;
using BadgeFunctions.Core.Spreadsheets;

namespace BadgeFunctions.Core.Nominations.Import;

/// <summary>The rejected rows of an import as a spreadsheet, <c>row;field;reason</c>, for its operator to mend and send again.</summary>
public static class RejectionReport
{
    /// <summary>Writes the whole report.</summary>
    public static void Write(IBufferWriter<byte> output, IEnumerable<RejectedRow> rows)
    {
        var writer = new CsvWriter(output);
        writer.WriteRow("row", "field", "reason");
        foreach (RejectedRow row in rows)
        {
            writer.WriteRow(row.Row.ToString(CultureInfo.InvariantCulture), row.Field, row.Reason);
        }
    }
}
