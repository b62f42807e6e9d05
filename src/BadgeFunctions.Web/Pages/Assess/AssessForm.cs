using System.Globalization;
using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Web.Resources;
using Microsoft.AspNetCore.Http;

namespace BadgeFunctions.Web.Pages.Assess;

/// <summary>The fields of a pupil's form.</summary>
internal static class AssessForm
{
    public const string PupilField = "pupil";
    public const string OutcomeField = "outcome";
    public const string NoteField = RecordAttempt.NoteField;
    public const string SeenField = "seen";
    public const string KeyField = "key";
    public const string Achieved = "achieved";
    public const string NotYet = "not-yet";

    /// <summary>What was sent, or <see langword="null"/> when it is not one of our forms.</summary>
    public static AttemptReport? Read(string list, string badge, IFormCollection form) =>
        form[OutcomeField].ToString() is Achieved or NotYet && Seen(form) is { } seen
            ? new AttemptReport(
                badge, list, form[PupilField].ToString(), form[OutcomeField] == Achieved, form[NoteField], seen, form[KeyField].ToString(), Texts.Current.Language)
            : null;

    public static int? Seen(IFormCollection form) =>
        int.TryParse(form[SeenField], NumberStyles.None, CultureInfo.InvariantCulture, out int seen) ? seen : null;
}
