using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Assessments;

/// <summary>How far a pupil has come with a badge.</summary>
/// <param name="Nomination">The dossier; absent before the first attempt.</param>
public sealed record Progress(Nomination? Nomination)
{
    /// <summary>Whether the pupil achieved it.</summary>
    public bool IsAchieved => Nomination?.Status == NominationStatus.Approved;

    /// <summary>Every attempt that was decided, oldest first.</summary>
    public IReadOnlyList<Decision> Decisions =>
    [
        .. (Nomination?.Attempts ?? []).Select(attempt => attempt.Decision).Append(Nomination?.Decision).OfType<Decision>(),
    ];

    /// <summary>How many attempts there were.</summary>
    public int Count => Decisions.Count;
}
