namespace BadgeFunctions.Core.Nominations;

/// <summary>One piece of evidence <i>(preuve)</i>. It belongs to the request and is private.</summary>
public sealed record Evidence
{
    /// <summary>Unique in its nomination.</summary>
    public required string Id { get; init; }

    /// <summary>What form it takes.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>What it is, in the sender's words.</summary>
    public string? Title { get; init; }

    /// <summary>The day it dates from.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>For a link: an absolute http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>For a file: where it is kept.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>The commission's opinion, once given.</summary>
    public EvidenceJudgement? Judgement { get; init; }
}
