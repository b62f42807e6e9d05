using System.Buffers;
using System.Globalization;

namespace OpenBadges.LinkedData.Jcs;

/// <summary>The escapes of RFC 8785 §3.2.2.2.</summary>
internal static class JcsEscapes
{
    /// <summary>The characters a JSON text cannot hold as they are.</summary>
    public static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    public static string Escape(char character) => character switch
    {
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        '"' => "\\\"",
        '\\' => @"\\",
        _ => @"\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };
}
