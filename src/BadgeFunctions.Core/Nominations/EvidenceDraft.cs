namespace BadgeFunctions.Core.Nominations;

/// <summary>A piece of evidence as somebody typed it.</summary>
public sealed record EvidenceDraft
{
    /// <summary>What it is.</summary>
    public string? Title { get; init; }

    /// <summary>An http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>The day it dates from, as <c>yyyy-MM-dd</c>.</summary>
    public string? Date { get; init; }

    /// <summary>A file that was received already.</summary>
    public EvidenceFile? File { get; init; }

    /// <summary>For a testimony: who is asked to write it.</summary>
    public string? WitnessName { get; init; }

    /// <summary>For a testimony: the e-mail address of whoever is asked.</summary>
    public string? WitnessEmail { get; init; }

    /// <summary>The skills of the badge that it shows, in the badge's words.</summary>
    public IReadOnlyList<string>? Skills { get; init; }

    /// <summary>Whether nothing at all was given. Skills alone are nothing that could show them.</summary>
    public bool IsEmpty => File is null
        && string.IsNullOrWhiteSpace(Title)
        && string.IsNullOrWhiteSpace(Url)
        && string.IsNullOrWhiteSpace(Date)
        && string.IsNullOrWhiteSpace(WitnessName)
        && string.IsNullOrWhiteSpace(WitnessEmail);
}
