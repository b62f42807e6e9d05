namespace BadgeFunctions.Core.Spreadsheets;

/// <summary>
/// The character set in which Western European Windows programs still export text: ISO 8859-1 with letters and
/// punctuation in place of the control characters 80 to 9F, as the WHATWG Encoding Standard §9 lists them.
/// </summary>
internal static class Windows1252
{
    private const int First = 0x80;

    private const string HighControls =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string GetString(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, static (text, bytes) =>
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = bytes[i] - First;
            text[i] = (uint)high < (uint)HighControls.Length ? HighControls[high] : (char)bytes[i];
        }
    });
}
