using BadgeFunctions.Core.Assessments;
using BadgeFunctions.Core.Classes;

namespace BadgeFunctions.Web.Pages.Assess;

/// <summary>A pupil in the class at a glance.</summary>
/// <param name="Pupil">The pupil.</param>
/// <param name="Progress">How far they have come.</param>
/// <param name="Key">Drawn for the row's form: sent twice it records once.</param>
/// <param name="OpensAt">From when on the next attempt counts, in UTC, when it does not yet.</param>
/// <param name="TakesBack">Whether the last attempt can be taken back.</param>
/// <param name="Answer">What to say to the report that was just sent about this pupil, or none.</param>
public sealed record AssessRow(Pupil Pupil, Progress Progress, string Key, DateTimeOffset? OpensAt, bool TakesBack, AssessAnswer? Answer)
{
    /// <summary>The HTML id of the row.</summary>
    public string Anchor => $"pupil-{Pupil.Id}";

    /// <summary>The pupil's name.</summary>
    public string Name => $"{Pupil.GivenName} {Pupil.FamilyName}";
}
