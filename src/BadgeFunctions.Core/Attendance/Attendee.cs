namespace BadgeFunctions.Core.Attendance;

/// <summary>A participant whose every field was checked.</summary>
/// <param name="FamilyName">The family name.</param>
/// <param name="GivenName">The given name.</param>
/// <param name="Email">The normalised address.</param>
/// <param name="Function">What they do.</param>
public sealed record Attendee(string FamilyName, string GivenName, string Email, string? Function);
