namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What outcomes are called in forms and in the chains of what was done.</summary>
public static class OutcomeNames
{
    private static readonly (OutcomeKind Kind, string Name)[] All =
    [
        (OutcomeKind.Award, "award"),
        (OutcomeKind.Refuse, "refuse"),
        (OutcomeKind.Defer, "defer"),
        (OutcomeKind.AskApplicant, "ask-applicant"),
        (OutcomeKind.AskWitness, "ask-witness"),
    ];

    /// <summary>The stable word of an outcome.</summary>
    public static string Of(OutcomeKind kind) => All.First(one => one.Kind == kind).Name;

    /// <summary>The outcome of a word, or <see langword="null"/>.</summary>
    public static OutcomeKind? Parse(string? word)
    {
        foreach ((OutcomeKind kind, string name) in All)
        {
            if (name == word)
            {
                return kind;
            }
        }

        return null;
    }
}
