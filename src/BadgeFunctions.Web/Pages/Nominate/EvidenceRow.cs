using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Web.Pages.Nominate;

/// <summary>One piece of evidence in the form, as typed.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">A link.</param>
/// <param name="Date">Its day.</param>
/// <param name="File">A file that was received, now or with an earlier attempt to send the form.</param>
public sealed record EvidenceRow(string? Title, string? Url, string? Date, EvidenceFile? File)
{
    /// <summary>An untouched row.</summary>
    public static EvidenceRow Empty { get; } = new(null, null, null, null);

    /// <summary>Who is asked for a testimony.</summary>
    public string? WitnessName { get; init; }

    /// <summary>Their address.</summary>
    public string? WitnessEmail { get; init; }

    /// <summary>The skills that were ticked.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>The piece for the command.</summary>
    public EvidenceDraft Draft => new()
    {
        Title = Title,
        Url = Url,
        Date = Date,
        File = File,
        WitnessName = WitnessName,
        WitnessEmail = WitnessEmail,
        Skills = Skills,
    };
}
