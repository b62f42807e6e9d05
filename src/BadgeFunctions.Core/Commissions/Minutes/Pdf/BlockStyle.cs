namespace BadgeFunctions.Core.Commissions.Minutes.Pdf;

/// <summary>How a kind of block looks, and what it is to whoever hears it.</summary>
/// <param name="Tag">Its structure type (ISO 32000-1 §14.8.4).</param>
/// <param name="Size">Of its letters, in points.</param>
/// <param name="Bold">Whether all of it is bold.</param>
/// <param name="Before">The space above it, in points.</param>
/// <param name="After">The space below it, in points.</param>
/// <param name="Indent">How far it is set in, in points.</param>
/// <param name="Kept">How many lines of what follows it must have below it on its page.</param>
internal sealed record BlockStyle(string Tag, double Size, bool Bold, double Before, double After, double Indent, int Kept)
{
    /// <summary>The distance from line to line, in points.</summary>
    public double Leading => Size * 1.35;

    public static BlockStyle Of(BlockKind kind) => kind switch
    {
        BlockKind.Title => new("H1", 18, true, 0, 8, 0, 2),
        BlockKind.Part => new("H2", 14, true, 18, 4, 0, 3),
        BlockKind.Dossier => new("H3", 11.5, true, 14, 2, 0, 3),
        BlockKind.Item => new("LI", 10, false, 3, 0, 14, 0),
        BlockKind.Fact => new("P", 10, false, 3, 0, 0, 0),
        _ => new("P", 10, false, 8, 0, 0, 0),
    };
}
