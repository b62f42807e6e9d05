namespace BadgeFunctions.Core.Classes;

/// <summary>A pupil as somebody typed them: nothing is checked yet.</summary>
/// <param name="FamilyName">The family name.</param>
/// <param name="GivenName">The given name.</param>
/// <param name="Email">The e-mail address, if there is one.</param>
public sealed record PupilDraft(string? FamilyName, string? GivenName, string? Email);
