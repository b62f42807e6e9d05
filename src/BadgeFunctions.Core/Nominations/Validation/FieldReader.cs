using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Identity;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>Reads one field after the other and remembers what is wrong with each. An empty field reads as <see langword="null"/>.</summary>
internal sealed class FieldReader
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public void Report(string field, string code, int? limit = null) => _problems.Add(new Problem(field, code, limit));

    public string? Required(string field, string? value)
    {
        if (value is null && !_problems.Exists(problem => problem.Field == field))
        {
            Report(field, ProblemCodes.Required);
        }

        return value;
    }

    public string? Line(string field, string? typed, int limit) => Text(field, typed, limit, paragraphs: false);

    public string? Paragraphs(string field, string? typed, int limit) => Text(field, typed, limit, paragraphs: true);

    public string? Email(string field, string? typed) =>
        Converted(field, typed, EmailAddress.Normalize, ProblemCodes.Email);

    public string? Uai(string field, string? typed) =>
        Converted(field, typed, UaiCode.Normalize, ProblemCodes.Uai);

    public string? Url(string field, string? typed)
    {
        string? url = Converted(field, typed, WebLink.Normalize, ProblemCodes.Url);
        return Bounded(field, url, Math.Max(url?.Length ?? 0, TypedText.Trim(typed).Length), NominationLimits.Url);
    }

    public DateOnly? Date(string field, string? typed, DateOnly today)
    {
        string text = TypedText.Trim(typed);
        if (text.Length == 0)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            Report(field, ProblemCodes.Date);
            return null;
        }

        if (date > today)
        {
            Report(field, ProblemCodes.FutureDate);
            return null;
        }

        return date;
    }

    public string? Converted(string field, string? typed, Func<string, string?> convert, string code)
    {
        string text = TypedText.Trim(typed);
        if (text.Length == 0)
        {
            return null;
        }

        string? value = TypedText.IsReadable(text, paragraphs: false) ? convert(text) : null;
        if (value is null)
        {
            Report(field, code);
        }

        return value;
    }

    private string? Text(string field, string? typed, int limit, bool paragraphs)
    {
        string text = TypedText.Trim(typed);
        if (text.Length == 0)
        {
            return null;
        }

        if (!TypedText.IsReadable(text, paragraphs))
        {
            Report(field, ProblemCodes.Unreadable);
            return null;
        }

        // A form sends each line break as two characters, yet its maxlength counted one.
        string composed = (paragraphs ? text.ReplaceLineEndings("\n") : text).Normalize(NormalizationForm.FormC);
        return Bounded(field, composed, composed.Length, limit);
    }

    private string? Bounded(string field, string? text, int length, int limit)
    {
        if (length <= limit || text is null)
        {
            return text;
        }

        Report(field, ProblemCodes.TooLong, limit);
        return null;
    }
}
