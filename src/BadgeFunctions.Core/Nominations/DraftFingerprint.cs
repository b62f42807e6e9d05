using System.Globalization;
using System.Text;
using BadgeFunctions.Core.Nominations.Validation;

namespace BadgeFunctions.Core.Nominations;

/// <summary>What makes two requests the same request: all that the sender said, and nothing that was drawn on the way.</summary>
internal static class DraftFingerprint
{
    private const char Separator = '\u001F';

    public static string Text(ValidNomination nomination)
    {
        StringBuilder text = new();
        text.AppendJoin(
            Separator,
            nomination.Badge,
            nomination.Nominee.FamilyName,
            nomination.Nominee.GivenName,
            nomination.Nominee.Key,
            nomination.Function,
            nomination.Workplace?.Name,
            nomination.Workplace?.Town,
            nomination.Workplace?.Uai,
            nomination.Reason,
            nomination.NominatedBy,
            nomination.Guardian);
        foreach (Evidence piece in nomination.Evidence)
        {
            text.Append(Separator).AppendJoin(Separator, piece.Title, piece.Url, piece.Date?.ToString("O", CultureInfo.InvariantCulture), piece.File?.Name, piece.File?.Length);
            foreach (string said in (IEnumerable<string>)[.. piece.Testimony is { } asked ? [asked.WitnessName, asked.WitnessEmail] : Array.Empty<string>(), .. piece.Skills ?? []])
            {
                text.Append(Separator).Append(said);
            }
        }

        return text.ToString();
    }
}
