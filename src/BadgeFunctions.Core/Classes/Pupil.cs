using System.Text.Json.Serialization;
using BadgeFunctions.Core.Nominations;

namespace BadgeFunctions.Core.Classes;

/// <summary>A pupil of a class. Personal data, mostly of somebody under age: never in public files, logs or URLs.</summary>
/// <param name="Id">Names the pupil; it follows from the code and does not tell it.</param>
/// <param name="FamilyName">As typed, trimmed.</param>
/// <param name="GivenName">As typed, trimmed.</param>
/// <param name="Code">The code on the pupil's paper, see <see cref="PupilCode"/>.</param>
/// <param name="Email">The normalised address of a pupil who has one.</param>
public sealed record Pupil(string Id, string FamilyName, string GivenName, string Code, string? Email)
{
    /// <summary>The pupil as the subject of a nomination: by address where there is one, else by code.</summary>
    [JsonIgnore]
    public Person AsNominee => Email is null ? new Person(FamilyName, GivenName, string.Empty, Code) : new Person(FamilyName, GivenName, Email);
}
