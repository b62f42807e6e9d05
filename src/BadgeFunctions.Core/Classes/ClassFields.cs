using System.Globalization;

namespace BadgeFunctions.Core.Classes;

/// <summary>The fields of a class.</summary>
public static class ClassFields
{
    /// <summary>The issuer it belongs to.</summary>
    public const string Issuer = "issuer";

    /// <summary>What everybody calls it.</summary>
    public const string Name = "name";

    /// <summary>The school year.</summary>
    public const string SchoolYear = "schoolYear";

    /// <summary>All the pupils.</summary>
    public const string Pupils = "pupils";

    /// <summary>A pupil's family name.</summary>
    public const string FamilyName = "familyName";

    /// <summary>A pupil's given name.</summary>
    public const string GivenName = "givenName";

    /// <summary>A pupil's address.</summary>
    public const string Email = "email";

    /// <summary>A field of a line of the list of pupils.</summary>
    /// <param name="line">From 1.</param>
    /// <param name="field">One of the fields of a pupil.</param>
    public static string OfLine(int line, string field) => string.Create(CultureInfo.InvariantCulture, $"pupils[{line}].{field}");

    /// <summary>The line that a field belongs to, or <see langword="null"/>.</summary>
    public static int? LineOf(string field) =>
        field.Split('[', ']') is [Pupils, var number, ..] && int.TryParse(number, CultureInfo.InvariantCulture, out int line) ? line : null;
}
