namespace BadgeFunctions.Core.Nominations;

/// <summary>Whom a nomination is about. Personal data: never in public files, logs or URLs.</summary>
/// <param name="FamilyName">As typed, trimmed.</param>
/// <param name="GivenName">As typed, trimmed.</param>
/// <param name="Email">Normalised: trimmed, lower case.</param>
public sealed record Person(string FamilyName, string GivenName, string Email)
{
    /// <summary>In the place of somebody whose data was removed.</summary>
    public static Person Nobody { get; } = new(string.Empty, string.Empty, string.Empty);
}
