using System.Globalization;
using BadgeFunctions.Core.Exports;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Web.Exports;

/// <summary>What an export's address asks for; a value that means nothing is told, and nothing is exported.</summary>
/// <param name="Kind">Which table.</param>
/// <param name="IsJson">JSON; else a spreadsheet.</param>
/// <param name="Filter">Which rows.</param>
/// <param name="Wrong">The first parameter that means nothing.</param>
internal sealed record ExportQuery(ExportKind Kind, bool IsJson, ExportFilter Filter, string? Wrong)
{
    public const string Csv = "csv";
    public const string Json = "json";

    public static ExportQuery Read(string? kind, string? format, string? issuer, string? badge, string? status, string? from, string? to)
    {
        ExportKind? table = string.IsNullOrEmpty(kind) ? ExportKind.Nominations : EnumWord.Find<ExportKind>(kind);
        NominationStatus? only = EnumWord.Find<NominationStatus>(status);
        string? wrong = table is null ? "kind"
            : format is not (null or "" or Csv or Json) ? "format"
            : !string.IsNullOrEmpty(status) && only?.IsForReviewers() != true ? "status"
            : !TryRead(from, out DateOnly? first) ? "from"
            : !TryRead(to, out DateOnly? last) || last < first ? "to"
            : null;
        TryRead(from, out DateOnly? begin);
        TryRead(to, out DateOnly? end);
        return new ExportQuery(table ?? ExportKind.Nominations, format == Json, new ExportFilter(Text(issuer), Text(badge), only, begin, end), wrong);
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    private static bool TryRead(string? typed, out DateOnly? day)
    {
        bool read = DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed);
        day = read ? parsed : null;
        return read || string.IsNullOrEmpty(typed);
    }
}
