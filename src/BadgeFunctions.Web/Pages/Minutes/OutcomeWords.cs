using System.Text.Json;
using BadgeFunctions.Core.Commissions.Agenda;

namespace BadgeFunctions.Web.Pages.Minutes;

/// <summary>Outcomes in addresses and in the keys of texts.</summary>
internal static class OutcomeWords
{
    /// <summary>In the order of the pages.</summary>
    public static IReadOnlyList<OutcomeKind> All { get; } =
        [OutcomeKind.Award, OutcomeKind.Refuse, OutcomeKind.Defer, OutcomeKind.AskApplicant, OutcomeKind.AskWitness];

    public static string Of(OutcomeKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static OutcomeKind? Parse(string word) => All.Cast<OutcomeKind?>().FirstOrDefault(kind => Of(kind!.Value) == word);

    /// <summary>The colour of its label.</summary>
    public static string Colour(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Award => "success",
        OutcomeKind.Refuse => "error",
        _ => "info",
    };
}
