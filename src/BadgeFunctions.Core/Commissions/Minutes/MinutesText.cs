using System.Text;

namespace BadgeFunctions.Core.Commissions.Minutes;

/// <summary>Minutes as plain text.</summary>
internal static class MinutesText
{
    /// <summary>The text in UTF-8, with one kind of line break: the same minutes give the same bytes.</summary>
    public static byte[] Render(MinutesDocument document)
    {
        StringBuilder text = new();
        BlockKind? before = null;
        foreach (MinutesBlock block in document.Blocks)
        {
            bool close = block.Kind is BlockKind.Item or BlockKind.Fact && before is BlockKind.Item or BlockKind.Fact;
            if (before is not null && !close)
            {
                text.Append('\n');
            }

            Append(text, block);
            before = block.Kind;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Append(StringBuilder text, MinutesBlock block)
    {
        string words = block.Text.ReplaceLineEndings("\n");
        switch (block.Kind)
        {
            case BlockKind.Title:
                text.Append(words).Append('\n').Append('=', words.Length).Append('\n');
                break;
            case BlockKind.Part:
                text.Append(words).Append('\n').Append('-', words.Length).Append('\n');
                break;
            case BlockKind.Item:
                text.Append("– ").Append(words.Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
                break;
            default:
                text.Append(block.Label is null ? string.Empty : $"{block.Label} ").Append(words).Append('\n');
                break;
        }
    }
}
