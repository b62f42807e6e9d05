namespace BadgeFunctions.Core.Attendance;

/// <summary>A participant as somebody typed them.</summary>
/// <param name="FamilyName">The family name.</param>
/// <param name="GivenName">The given name.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Function">What they do.</param>
public sealed record AttendeeDraft(string? FamilyName, string? GivenName, string? Email, string? Function);
