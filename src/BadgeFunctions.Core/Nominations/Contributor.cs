namespace BadgeFunctions.Core.Nominations;

/// <summary>A colleague whom the owner of a bag asked to put evidence into it.</summary>
/// <param name="Id">Unique in its nomination; unguessable.</param>
/// <param name="Email">The normalised address that the link goes to; empty when it was erased.</param>
/// <param name="Name">What they are called, first by the owner and then by themselves; absent while nobody said.</param>
/// <param name="InvitedAt">When, in UTC.</param>
/// <param name="Declined">Whether they would rather not.</param>
public sealed record Contributor(string Id, string Email, string? Name, DateTimeOffset InvitedAt, bool Declined = false);
