using BadgeFunctions.Core.Problems;

namespace BadgeFunctions.Core.Attendance.Lists;

/// <summary>One row of a list of those who attended.</summary>
/// <param name="Number">1 for the first row under the header; blank lines have no number.</param>
/// <param name="Draft">What it says; empty when it is unreadable.</param>
/// <param name="Attendee">Whom it is about, when nothing is wrong with it.</param>
/// <param name="Problem">What is wrong with it first.</param>
/// <param name="Outcome">What it leads to.</param>
public sealed record ListedRow(int Number, AttendeeDraft Draft, Attendee? Attendee, Problem? Problem, ListedOutcome Outcome);
