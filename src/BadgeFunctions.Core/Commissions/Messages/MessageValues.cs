using System.Globalization;
using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Core.Commissions.Agenda;
using BadgeFunctions.Core.Commissions.Sessions;
using BadgeFunctions.Core.Nominations;
using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Commissions.Messages;

/// <summary>What the placeholders stand for in the message about one dossier.</summary>
internal static class MessageValues
{
    public static IReadOnlyDictionary<string, string> Of(
        CommissionSession session, AgendaItem item, Nomination nomination, CatalogueSnapshot catalogue, string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(UsualTemplates.Known(language));
        Outcome? outcome = item.Outcome;
        string issuer = catalogue.FindIssuer(session.Issuer)?.Name ?? session.Issuer;
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Placeholders.GivenName] = nomination.Nominee.GivenName,
            [Placeholders.FamilyName] = nomination.Nominee.FamilyName,
            [Placeholders.Badge] = catalogue.FindBadge(item.Badge)?.Name ?? item.Badge,
            [Placeholders.Issuer] = issuer,
            [Placeholders.Commission] = session.Title ?? string.Format(culture, UsualTemplates.Word("Commission", language), issuer),
            [Placeholders.Date] = WrittenDay.Of(CallSchedule.Today(session.StartsAt), culture),
            [Placeholders.Strengths] = Strengths(item, nomination, language, culture),
            [Placeholders.Reason] = outcome?.Reason ?? string.Empty,
            [Placeholders.Advice] = outcome?.Recommendation ?? string.Empty,
            [Placeholders.ResourcePerson] = Written(outcome?.ResourcePerson),
            [Placeholders.Question] = outcome?.Question ?? string.Empty,
            [Placeholders.Until] = outcome?.Until is { } until ? WrittenDay.Of(until, culture) : string.Empty,
        };
    }

    private static string Strengths(AgendaItem item, Nomination nomination, string language, CultureInfo culture)
    {
        string[] admitted =
        [
            .. from piece in nomination.Evidence
               where item.Judgements.Any(opinion => opinion.Id == piece.Id && opinion.Admissible)
               select $"– {piece.Title ?? piece.File?.Name ?? piece.Url ?? UsualTemplates.Word($"Piece.{piece.Kind}", language)}",
        ];
        string?[] parts =
        [
            item.Outcome?.Strengths,
            admitted.Length == 0 ? null : string.Format(culture, UsualTemplates.Word(admitted.Length == 1 ? "Admitted.one" : "Admitted.other", language), string.Join('\n', admitted)),
        ];
        string said = string.Join('\n', parts.OfType<string>());
        return said.Length > 0 ? said : UsualTemplates.Word("Strengths", language);
    }

    private static string Written(ResourcePerson? person) =>
        person is null ? string.Empty : string.Join('\n', new[] { person.Name, person.Contact }.OfType<string>());
}
