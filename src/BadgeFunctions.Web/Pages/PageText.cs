using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BadgeFunctions.Web.Pages;

/// <summary>How text is written into pages.</summary>
internal static class PageText
{
    /// <summary>French letters stay letters; what has a meaning in HTML is escaped.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
