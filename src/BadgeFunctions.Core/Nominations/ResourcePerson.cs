namespace BadgeFunctions.Core.Nominations;

/// <summary>Somebody who can help the applicant further.</summary>
/// <param name="Name">Who.</param>
/// <param name="Contact">How to reach them: an address, a number or a place; absent when the name says it all.</param>
public sealed record ResourcePerson(string Name, string? Contact);
