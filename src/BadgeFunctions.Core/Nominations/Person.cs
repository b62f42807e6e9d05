using System.Text.Json.Serialization;

namespace BadgeFunctions.Core.Nominations;

/// <summary>Whom a nomination is about. Personal data: never in public files, logs or URLs.</summary>
/// <param name="FamilyName">As typed, trimmed.</param>
/// <param name="GivenName">As typed, trimmed.</param>
/// <param name="Email">Normalised: trimmed, lower case; empty for a pupil who is known by a code.</param>
/// <param name="Code">The unguessable code on a pupil's paper, for whoever has no address; the school is the contact.</param>
public sealed record Person(string FamilyName, string GivenName, string Email, string? Code = null)
{
    /// <summary>In the place of somebody whose data was removed.</summary>
    public static Person Nobody { get; } = new(string.Empty, string.Empty, string.Empty);

    /// <summary>What tells the person from all others: the address, or the code of a pupil without one.</summary>
    [JsonIgnore]
    public string Key => Code ?? Email;
}
