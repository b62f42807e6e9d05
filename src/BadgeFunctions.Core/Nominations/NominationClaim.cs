namespace BadgeFunctions.Core.Nominations;

/// <summary>Says which nomination holds the one place that a person has for a badge.</summary>
internal sealed record NominationClaim(string Nomination);
