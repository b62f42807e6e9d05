namespace BadgeFunctions.Core.Commissions.Voting;

/// <summary>A member's vote where votes are open; it may be changed until the vote is closed.</summary>
/// <param name="Seat">Whose.</param>
/// <param name="Choice">What.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Vote(string Seat, VoteChoice Choice, DateTimeOffset At);
