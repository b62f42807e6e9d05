using System.Globalization;
using BadgeFunctions.Core.Commissions.Calendar;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Planning;

/// <summary>Checks what was typed into the form for sessions.</summary>
internal static class SessionPlanReader
{
    private const int UsualVotingDays = 14;

    /// <summary>Reads a plan, or says what is wrong with it.</summary>
    /// <param name="plan">As typed.</param>
    /// <param name="now">The moment before which nothing can be planned any more.</param>
    /// <param name="most">How many days it may have.</param>
    public static (SessionFacts? Facts, IReadOnlyList<Problem> Problems) Read(SessionPlan plan, DateTimeOffset now, int most)
    {
        FieldReader reader = new();
        string? title = reader.Line(SessionPlanFields.Title, plan.Title, SessionPlanFields.LongestLine);
        SessionForm? form = plan.Form switch
        {
            SessionPlan.Meeting => SessionForm.Meeting,
            SessionPlan.Remote => SessionForm.Remote,
            _ => null,
        };
        if (form is null)
        {
            reader.Report(SessionPlanFields.Form, ProblemCodes.Required);
        }

        List<Problem> dayProblems = [];
        IReadOnlyList<DateOnly> days = ReadDays(plan.Days, ParisTime.DayOf(now), most, dayProblems);
        TimeOnly? start = ReadTime(reader, SessionPlanFields.Start, plan.Start);
        TimeOnly? end = ReadTime(reader, SessionPlanFields.End, plan.End);
        int votingDays = form == SessionForm.Remote ? ReadVotingDays(reader, plan.VotingDays) : 0;
        if (start is not null && end is not null && votingDays == 0 && end <= start)
        {
            reader.Report(SessionPlanFields.End, ProblemCodes.EndBeforeStart);
        }

        string? place = reader.Line(SessionPlanFields.Place, plan.Place, SessionPlanFields.LongestLine);
        string? url = reader.Url(SessionPlanFields.MeetingUrl, plan.MeetingUrl);
        Problem[] problems = [.. reader.Problems.Where(IsBeforeDays), .. dayProblems, .. reader.Problems.Where(problem => !IsBeforeDays(problem))];
        return problems.Length > 0
            ? (null, problems)
            : (new SessionFacts(title, form!.Value, place, url, [.. days.Select(day => Time(day, start!.Value, end!.Value, votingDays))]), []);
    }

    private static bool IsBeforeDays(Problem problem) => problem.Field is SessionPlanFields.Title or SessionPlanFields.Form;

    private static PlannedTime Time(DateOnly day, TimeOnly start, TimeOnly end, int votingDays) =>
        new(day, ParisTime.Moment(day, start), ParisTime.Moment(day.AddDays(votingDays), end));

    private static IReadOnlyList<DateOnly> ReadDays(string? typed, DateOnly today, int most, List<Problem> problems)
    {
        (IReadOnlyList<DateOnly> days, string? unreadable) = DayList.Read(typed);
        Problem? problem = unreadable is not null ? new Problem(SessionPlanFields.Days, ProblemCodes.DayList, Names: Shortened(unreadable))
            : days.Count == 0 ? new Problem(SessionPlanFields.Days, ProblemCodes.Required)
            : days.Count > most ? new Problem(SessionPlanFields.Days, ProblemCodes.TooMany, most)
            : days[0] < today ? new Problem(SessionPlanFields.Days, ProblemCodes.PastDate, Day: days[0])
            : null;
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return days;
    }

    private static TimeOnly? ReadTime(FieldReader reader, string field, string? typed)
    {
        string text = TypedText.Trim(typed);
        if (text.Length == 0)
        {
            reader.Report(field, ProblemCodes.Required);
            return null;
        }

        // As a clock field sends it, and as French people type it.
        if (TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss", "H'h'mm", "H'h'"], CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return time;
        }

        reader.Report(field, ProblemCodes.TimeOfDay);
        return null;
    }

    private static int ReadVotingDays(FieldReader reader, string? typed)
    {
        string text = TypedText.Trim(typed);
        if (text.Length == 0)
        {
            return UsualVotingDays;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= SessionPlanFields.MostVotingDays)
        {
            return days;
        }

        reader.Report(SessionPlanFields.VotingDays, ProblemCodes.WholeNumber, SessionPlanFields.MostVotingDays);
        return UsualVotingDays;
    }

    private static string Shortened(string line) => line.Length > 60 ? line[..60] + "…" : line;
}
