namespace BadgeFunctions.Web.Access;

/// <summary>A browser in two words, out of all that it says of itself: <c>Firefox – Windows</c>.</summary>
internal static class BrowserWords
{
    // Each pretends to be those after it.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    /// <summary>The two words, one of them, or <see langword="null"/> for a browser that nobody knows.</summary>
    public static string? Of(string? userAgent)
    {
        string?[] words = [Find(Browsers, userAgent), Find(Systems, userAgent)];
        return string.Join(" – ", words.OfType<string>()) is { Length: > 0 } known ? known : null;
    }

    private static string? Find((string Mark, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(one => userAgent.Contains(one.Mark, StringComparison.Ordinal)).Name;
}
