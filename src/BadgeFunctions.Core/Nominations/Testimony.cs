namespace BadgeFunctions.Core.Nominations;

/// <summary>The words of somebody who saw the skill at work <i>(témoignage)</i>, asked for by mail.</summary>
/// <param name="WitnessName">Who is asked, as the applicant calls them.</param>
/// <param name="WitnessEmail">The normalised address that the one-use link goes to; empty when it was erased.</param>
/// <param name="Text">What the witness wrote; absent until then.</param>
/// <param name="WrittenAt">When, in UTC.</param>
/// <param name="Declined">Whether the witness would rather not.</param>
public sealed record Testimony(string WitnessName, string WitnessEmail, string? Text = null, DateTimeOffset? WrittenAt = null, bool Declined = false)
{
    /// <summary>Whether the witness has yet to answer.</summary>
    public bool IsAwaited => WrittenAt is null && !Declined;
}
