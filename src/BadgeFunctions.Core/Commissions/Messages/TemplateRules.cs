using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Nominations.Validation;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>What a template, and a message that somebody edited, must hold.</summary>
public static class TemplateRules
{
    /// <summary>The field of the subject.</summary>
    public const string SubjectField = "subject";

    /// <summary>The field of the body.</summary>
    public const string TextField = "text";

    /// <summary>The longest subject, in characters.</summary>
    public const int MaximumSubject = 150;

    /// <summary>The longest body, in characters.</summary>
    public const int MaximumText = 6000;

    /// <summary>The placeholders that a template must have: what the applicant has a right to read.</summary>
    public static IReadOnlyList<string> Needed(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Award => [Placeholders.Strengths, Placeholders.Link],
        OutcomeKind.Refuse =>
            [Placeholders.Strengths, Placeholders.Reason, Placeholders.Advice, Placeholders.ResourcePerson, Placeholders.Link],
        OutcomeKind.Defer => [Placeholders.Strengths, Placeholders.Reason, Placeholders.Link],
        OutcomeKind.AskApplicant => [Placeholders.Strengths, Placeholders.Question, Placeholders.Link],
        _ => [Placeholders.Strengths, Placeholders.Link],
    };

    internal static MessageTemplate? Read(
        OutcomeKind kind, string language, string? subject, string? text, out IReadOnlyList<Problem> problems)
    {
        (string? line, string? body, List<Problem> found) = Read(subject, text);
        Report(found, SubjectField, ProblemCodes.UnknownPlaceholder, Placeholders.In(line ?? string.Empty).Except(Placeholders.OfSubjects));
        Report(found, TextField, ProblemCodes.UnknownPlaceholder, Placeholders.In(body ?? string.Empty).Except(Placeholders.All));
        if (body is not null)
        {
            Report(found, TextField, ProblemCodes.MissingPlaceholder, Needed(kind).Except(Placeholders.In(body)));
        }

        problems = found;
        return found.Count == 0 ? new MessageTemplate(kind, UsualTemplates.Known(language), line!, body!) : null;
    }

    /// <summary>A message for one dossier: everything is filled in already but the link.</summary>
    internal static OutcomeMessage? ReadMessage(string? subject, string? text, DateTimeOffset outcome, out IReadOnlyList<Problem> problems)
    {
        (string? line, string? body, List<Problem> found) = Read(subject, text);
        Report(found, SubjectField, ProblemCodes.UnknownPlaceholder, Placeholders.In(line ?? string.Empty));
        Report(found, TextField, ProblemCodes.UnknownPlaceholder, Placeholders.In(body ?? string.Empty).Except([Placeholders.Link]));
        problems = found;
        return found.Count == 0 ? new OutcomeMessage(line!, body!, outcome) : null;
    }

    private static (string? Subject, string? Text, List<Problem> Problems) Read(string? subject, string? text)
    {
        FieldReader fields = new();
        string? line = fields.Required(SubjectField, fields.Line(SubjectField, subject, MaximumSubject));
        string? body = fields.Required(TextField, fields.Paragraphs(TextField, text, MaximumText));
        return (line, body, [.. fields.Problems]);
    }

    private static void Report(List<Problem> problems, string field, string code, IEnumerable<string> names)
    {
        string[] all = [.. names.Select(Placeholders.Written)];
        if (all.Length > 0)
        {
            problems.Add(new Problem(field, code, Names: string.Join(", ", all)));
        }
    }
}
