namespace BadgeFunctions.Core.Nominations;

/// <summary>What a witness was asked after their first words, and what they added.</summary>
/// <param name="Id">Unguessable; the one-use link names it.</param>
/// <param name="Question">What the commission asked.</param>
/// <param name="AskedAt">When, in UTC.</param>
/// <param name="Text">What the witness added; absent until then.</param>
/// <param name="WrittenAt">When, in UTC.</param>
/// <param name="Declined">Whether the witness would rather not.</param>
public sealed record TestimonyAddition(
    string Id, string Question, DateTimeOffset AskedAt, string? Text = null, DateTimeOffset? WrittenAt = null, bool Declined = false)
{
    /// <summary>Whether the witness has yet to answer.</summary>
    public bool IsAwaited => WrittenAt is null && !Declined;
}
