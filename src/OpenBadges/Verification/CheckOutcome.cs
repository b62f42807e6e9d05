namespace OpenBadges.Verification;

/// <summary>The outcome of one check.</summary>
public enum CheckOutcome
{
    /// <summary>It holds.</summary>
    Pass,

    /// <summary>It does not hold; the badge is not valid.</summary>
    Fail,

    /// <summary>It holds with a reservation the reader should know.</summary>
    Warning,

    /// <summary>It was not made, either because nobody asked or because it was impossible.</summary>
    Skipped,
}
