using System.Globalization;

namespace BadgeFunctions.Core.Classes;

/// <summary>The order in which French people read names out.</summary>
internal static class ClassOrder
{
    public static StringComparer Names { get; } = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.IgnoreCase);

    public static IReadOnlyList<Pupil> Sort(IEnumerable<Pupil> pupils) =>
        [.. pupils.OrderBy(pupil => pupil.FamilyName, Names).ThenBy(pupil => pupil.GivenName, Names)];
}
