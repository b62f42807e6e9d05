using BadgeFunctions.Core.Identity;

namespace BadgeFunctions.Core.Nominations.Bags;

/// <summary>
/// Says what a form was filled with when it was opened, field by field, so that a form left open in another tab cannot
/// silently overwrite newer words.
/// </summary>
public static class BagRevision
{
    private const char Separator = '.';
    private const int MarkLength = 12;

    /// <summary>A short mark for each field of the text.</summary>
    public static string Of(BagText text) => string.Join(Separator, BagField.All.Select(field => Mark(field.Get(text))));

    /// <summary>
    /// Brings what was typed together with what is kept. A field that only one side changed takes that side; one that
    /// both changed differently stays as it is kept, and is a conflict.
    /// </summary>
    internal static (BagText Text, IReadOnlyList<BagConflict> Conflicts) Merge(BagText kept, BagText typed, string? revision)
    {
        string[] marks = revision?.Split(Separator) ?? [];
        BagText merged = kept;
        List<BagConflict> conflicts = [];
        for (int i = 0; i < BagField.All.Count; i++)
        {
            BagField field = BagField.All[i];
            string? mine = field.Get(typed);
            string? theirs = field.Get(kept);
            string? opened = marks.Length == BagField.All.Count ? marks[i] : null;
            if (opened == Mark(theirs))
            {
                merged = field.With(merged, mine);
            }
            else if (mine != theirs && opened != Mark(mine))
            {
                conflicts.Add(new BagConflict(field.Name, theirs));
            }
        }

        return (merged, conflicts);
    }

    private static string Mark(string? text) => TextHash.Of(text ?? string.Empty)[..MarkLength];
}
