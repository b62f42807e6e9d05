namespace BadgeFunctions.Core.Commissions.Agenda;

/// <summary>What was written of an outcome when another one takes its place.</summary>
internal static class OutcomeTexts
{
    /// <summary>A new outcome with the words of the one before: nobody types them twice.</summary>
    public static Outcome Kept(Outcome? before, OutcomeKind kind, DateTimeOffset at) => new()
    {
        Kind = kind,
        At = at,
        Strengths = before?.Strengths,
        Reason = before?.Reason,
        Recommendation = before?.Recommendation,
        ResourcePerson = before?.ResourcePerson,
    };
}
