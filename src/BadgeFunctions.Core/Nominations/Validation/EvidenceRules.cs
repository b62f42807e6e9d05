namespace BadgeFunctions.Core.Nominations.Validation;

/// <summary>What the pieces of evidence of one nomination are held against.</summary>
/// <param name="Today">The last day on which one may be dated.</param>
/// <param name="Skills">The badge's skills, which one may show; any when absent.</param>
/// <param name="Nominee">The nominee's normalised address: nobody is a witness of themselves.</param>
internal sealed record EvidenceRules(DateOnly Today, IReadOnlyList<string>? Skills, string? Nominee);
