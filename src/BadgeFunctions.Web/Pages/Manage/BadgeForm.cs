using BadgeFunctions.Core.Catalogue.Editing;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>The editor's form as typed.</summary>
public sealed record BadgeForm
{
    /// <summary>How many rows for calls are always free.</summary>
    public const int FreeCalls = 2;

    /// <summary>What the editor saw, see <see cref="BadgeState.Revision"/>; empty for a new badge.</summary>
    public string Revision { get; init; } = string.Empty;

    /// <summary>The id, which only a new badge's form asks for.</summary>
    public string? Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What the holder did or can do.</summary>
    public string? Description { get; init; }

    /// <summary>What must be shown.</summary>
    public string? Criteria { get; init; }

    /// <summary>One skill a line.</summary>
    public string? Skills { get; init; }

    /// <summary>The path of approval.</summary>
    public string? Approval { get; init; }

    /// <summary>How many holders must agree.</summary>
    public string? Peers { get; init; }

    /// <summary>Badges to be held before.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>How many of them; all when empty.</summary>
    public string? RequiredCount { get; init; }

    /// <summary>Badges that it leads to.</summary>
    public IReadOnlyList<string> Opens { get; init; } = [];

    /// <summary>The series.</summary>
    public string? Set { get; init; }

    /// <summary>The level in it.</summary>
    public string? Level { get; init; }

    /// <summary>Years of validity.</summary>
    public string? Years { get; init; }

    /// <summary>Months of validity, beside the years.</summary>
    public string? Months { get; init; }

    /// <summary>Days of validity, beside years and months.</summary>
    public string? Days { get; init; }

    /// <summary>The first and the last day of each call.</summary>
    public IReadOnlyList<CallRow> Calls { get; init; } = [];

    /// <summary>Whether it is meant for pupils under age.</summary>
    public bool Minors { get; init; }

    /// <summary>Whether a guardian agrees before.</summary>
    public bool GuardianConsent { get; init; }

    /// <summary>Whether an attempt may be repeated without limit.</summary>
    public bool Retries { get; init; }

    /// <summary>Whether colleagues and partners may endorse it.</summary>
    public bool Endorsable { get; init; }

    /// <summary>Whether a PNG is there, uploaded now or before.</summary>
    public bool HasPng { get; init; }

    /// <summary>Whether an SVG is there, uploaded now or before.</summary>
    public bool HasSvg { get; init; }

    /// <summary>Pictures that came with this form or an earlier attempt of it.</summary>
    public DraftArt Received { get; init; } = DraftArt.None;

    /// <summary>The picture in words, in French.</summary>
    public string? Alt { get; init; }

    /// <summary>The same in English.</summary>
    public string? AltEn { get; init; }

    /// <summary>Whether the pictures are to go, so that our emblem is drawn.</summary>
    public bool DropArt { get; init; }
}
