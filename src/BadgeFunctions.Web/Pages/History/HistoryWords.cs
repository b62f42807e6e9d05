using System.Globalization;
using BadgeFunctions.Core.Audit;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.History;

/// <summary>The words for what chains say. What has no word yet is shown as it is.</summary>
/// <param name="texts">The words.</param>
/// <param name="names">The names of accounts by their ids.</param>
internal sealed class HistoryWords(Texts texts, IReadOnlyDictionary<string, string> names)
{
    public HistoryLine Describe(AuditRecord record, Nomination nomination) => new(
        record.Entry.At,
        Who(record),
        texts.Find($"audit.action.{record.Entry.Action}") ?? record.Entry.Action,
        State(record.Entry.Before),
        State(record.Entry.After),
        record.Detail is { } detail ? Changes(detail, nomination) : [],
        record.IsErased);

    private string Who(AuditRecord record)
    {
        string by = record.Entry.By;
        string? name = names.GetValueOrDefault(by) ?? record.Detail?.Name;
        string? role = texts.Find($"audit.who.{by}");
        return (name, role) switch
        {
            (not null, not null) => texts.Format("audit.who-named", name, role),
            (not null, null) => name,
            (null, not null) => role,
            _ => UnguessableId.IsWellFormed(by) ? texts["audit.who-gone"] : by,
        };
    }

    private string? State(string? state) => state is null ? null : texts.Find($"status.{state}") ?? texts.Find($"audit.state.{state}") ?? state;

    private FieldChange[] Changes(ChangeDetail detail, Nomination nomination)
    {
        IEnumerable<string> fields = (detail.After?.Keys ?? []).Union(detail.Before?.Keys ?? [], StringComparer.Ordinal);
        return [.. fields.Select(field => new FieldChange(Field(field, nomination), Value(detail.Before, field), Value(detail.After, field)))];
    }

    // evidence.{id}.title: which piece it is, its place says; which invitation it is, nobody needs to know.
    private string Field(string field, Nomination nomination)
    {
        if (field.Split('.') is not [var group, var id, var part])
        {
            return texts.Find($"audit.field.{field}") ?? field;
        }

        string name = texts.Find($"audit.field.{group}.{part}") ?? $"{group}.{part}";
        int place = nomination.Evidence.ToList().FindIndex(piece => piece.Id == id);
        return group == "evidence" && place >= 0 ? texts.Format("audit.field-of", texts.Format("evidence.piece", place + 1), name) : name;
    }

    private string? Value(IReadOnlyDictionary<string, string>? fields, string field)
    {
        if (fields?.GetValueOrDefault(field) is not { } value)
        {
            return null;
        }

        return value.EndsWith('Z') && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at)
            ? texts.DayAndTime(at)
            : texts.Find($"audit.value.{value}") ?? value;
    }
}
