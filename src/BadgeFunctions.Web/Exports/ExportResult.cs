using System.Globalization;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using BadgeFunctions.Core.Exports;
using BadgeFunctions.Core.Serialization;
using BadgeFunctions.Core.Spreadsheets;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace BadgeFunctions.Web.Exports;

/// <summary>Sends a table as it is read, some rows at a time, as a file to keep.</summary>
/// <param name="table">The table.</param>
/// <param name="query">What was asked for.</param>
/// <param name="texts">The words above the columns of a spreadsheet.</param>
internal sealed class ExportResult(ExportTable table, ExportQuery query, Texts texts) : IResult
{
    private const int FlushAt = 32 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.ContentType = query.IsJson ? "application/json" : "text/csv; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = $"{EnumWord.Of(query.Kind)}.{(query.IsJson ? ExportQuery.Json : ExportQuery.Csv)}",
        }.ToString();
        await (query.IsJson ? WriteJsonAsync(response.BodyWriter, httpContext.RequestAborted) : WriteCsvAsync(response.BodyWriter, httpContext.RequestAborted));
    }

    private async Task WriteCsvAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        CsvWriter csv = new(output);
        csv.WriteRow([.. table.Columns.Select(column => texts[$"audit.column.{column}"])]);
        await foreach (IReadOnlyList<object?> row in table.Rows.WithCancellation(cancellationToken))
        {
            csv.WriteRow([.. row.Select(Text)]);
            await FlushAsync(output, cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
    }

    private async Task WriteJsonAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        await using Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });
        json.WriteStartArray();
        await foreach (IReadOnlyList<object?> row in table.Rows.WithCancellation(cancellationToken))
        {
            json.WriteStartObject();
            for (int i = 0; i < row.Count; i++)
            {
                WriteCell(json, table.Columns[i], row[i]);
            }

            json.WriteEndObject();
            if (json.BytesPending + output.UnflushedBytes > FlushAt)
            {
                json.Flush();
                await output.FlushAsync(cancellationToken);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, string column, object? cell)
    {
        if (cell is int number)
        {
            json.WriteNumber(column, number);
        }
        else
        {
            json.WriteString(column, Text(cell));
        }
    }

    private static async ValueTask FlushAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        if (output.UnflushedBytes > FlushAt)
        {
            await output.FlushAsync(cancellationToken);
        }
    }

    private static string? Text(object? cell) => cell switch
    {
        DateTimeOffset at => WrittenDate.Machine(at),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell as string,
    };
}
