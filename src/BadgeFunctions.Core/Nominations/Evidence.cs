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

    /// <summary>For a testimony: who was asked, and what they wrote.</summary>
    public Testimony? Testimony { get; init; }

    /// <summary>The skills of the badge that it shows, in the badge's words; none when nobody said.</summary>
    public IReadOnlyList<string>? Skills { get; init; }

    /// <summary>The name of a colleague who put it in; absent when it was the nominee or the nominator,
    /// empty when it was erased.</summary>
    public string? AddedBy { get; init; }

    /// <summary>The id of that colleague's invitation among <see cref="Nomination.Contributors"/>.</summary>
    public string? Contributor { get; init; }

    /// <summary>The commission's opinion, once given.</summary>
    public EvidenceJudgement? Judgement { get; init; }
}
