using System.Globalization;
using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Attendance;

/// <summary>Checks a session as a manager typed it.</summary>
public static class SessionReader
{
    internal static SessionReading Read(SessionDraft draft, CatalogueSnapshot badges, Actor actor, DateTimeOffset now)
    {
        FieldReader fields = new();
        Badge? badge = draft.Badge is { Length: > 0 } id ? badges.FindBadge(id) : null;
        if (badge is null || !actor.Manages(badge.Issuer, Matter.Sessions))
        {
            fields.Report(SessionFields.Badge, string.IsNullOrEmpty(draft.Badge) ? ProblemCodes.Required : ProblemCodes.UnknownBadge);
        }

        string? title = fields.Required(SessionFields.Title, fields.Line(SessionFields.Title, draft.Title, AttendanceLimits.Title));
        string? place = fields.Line(SessionFields.Place, draft.Place, AttendanceLimits.Title);
        if (!DateOnly.TryParseExact(draft.Day?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            fields.Report(SessionFields.Day, string.IsNullOrWhiteSpace(draft.Day) ? ProblemCodes.Required : ProblemCodes.Date);
        }

        int minutes = Number(fields, SessionFields.Minutes, draft.Minutes, AttendanceLimits.Minutes);
        int places = Number(fields, SessionFields.Places, draft.Places, AttendanceLimits.Places);
        return fields.Problems.Count > 0
            ? new SessionReading(null, fields.Problems)
            : new SessionReading(
                new AttendanceSession
                {
                    Id = UnguessableId.New(),
                    Badge = badge!.Id,
                    Issuer = badge.Issuer,
                    Title = title!,
                    Place = place,
                    Day = day,
                    CreatedBy = actor.Name,
                    CreatedAt = now,
                    Minutes = minutes,
                    Places = places,
                },
                []);
    }

    /// <summary>Reads by how many minutes the sign-up goes on, and how many places there are then.</summary>
    public static (int Minutes, int Places, IReadOnlyList<Problem> Problems) ReadExtension(string? minutes, string? places)
    {
        FieldReader fields = new();
        return (
            Number(fields, SessionFields.Minutes, minutes, AttendanceLimits.Minutes),
            Number(fields, SessionFields.Places, places, AttendanceLimits.Places),
            fields.Problems);
    }

    private static int Number(FieldReader fields, string field, string? typed, int most)
    {
        string text = TypedText.Trim(typed);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most)
        {
            return number;
        }

        fields.Report(field, text.Length == 0 ? ProblemCodes.Required : ProblemCodes.WholeNumber, most);
        return 0;
    }
}
