namespace BadgeFunctions.Core.Nominations;

/// <summary>The words of somebody who saw the skill at work <i>(témoignage)</i>, asked for by mail.</summary>
/// <param name="WitnessName">Who is asked, as the applicant calls them; empty when it was erased.</param>
/// <param name="WitnessEmail">The normalised address that the one-use link goes to; empty when it was erased.</param>
/// <param name="Text">What the witness wrote; absent until then.</param>
/// <param name="WrittenAt">When, in UTC.</param>
/// <param name="Declined">Whether the witness would rather not.</param>
/// <param name="Relation">What the witness has to do with the nominee, in the witness's words.</param>
/// <param name="AskedAt">When the witness was asked already while the nomination was a bag; absent when they are asked once it is sent.</param>
public sealed record Testimony(
    string WitnessName,
    string WitnessEmail,
    string? Text = null,
    DateTimeOffset? WrittenAt = null,
    bool Declined = false,
    string? Relation = null,
    DateTimeOffset? AskedAt = null)
{
    /// <summary>What a commission asked afterwards, oldest first, and what the witness added; the first words stay.</summary>
    public IReadOnlyList<TestimonyAddition>? Additions { get; init; }

    /// <summary>Whether the witness has yet to answer.</summary>
    public bool IsAwaited => WrittenAt is null && !Declined;

    /// <summary>The same words, of a witness whom nothing names any more.</summary>
    internal Testimony WithoutWitness() => this with { WitnessName = string.Empty, WitnessEmail = string.Empty };
}
