namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>The addresses of a bag and of what colleagues put into it. Their tokens are the only thing that opens them.</summary>
internal static class BagPaths
{
    public static string New(string badge) => $"/bag/new/{Uri.EscapeDataString(badge)}";

    public static string FromForm(string badge) => $"{New(badge)}/form";

    public static string Bag(string id, string key) => $"{Path(id)}?{Key(key)}";

    public static string Pieces(string id, string key) => $"{Path(id)}/pieces?{Key(key)}";

    public static string Piece(string id, string piece, string key) => $"{Path(id)}/pieces/{Uri.EscapeDataString(piece)}?{Key(key)}";

    public static string Remove(string id, string piece, string key) => $"{Path(id)}/pieces/{Uri.EscapeDataString(piece)}/remove?{Key(key)}";

    public static string File(string id, string piece, string key) => $"{Path(id)}/pieces/{Uri.EscapeDataString(piece)}/file?{Key(key)}";

    public static string Contributors(string id, string key) => $"{Path(id)}/contributors?{Key(key)}";

    public static string Contribution(string id, string invitation, string key) => $"{Contribution(id, invitation)}?{Key(key)}";

    public static string TakeBack(string id, string invitation, string piece, string key) =>
        $"{Contribution(id, invitation)}/pieces/{Uri.EscapeDataString(piece)}/remove?{Key(key)}";

    public static string Decline(string id, string invitation, string key) => $"{Contribution(id, invitation)}/decline?{Key(key)}";

    private static string Path(string id) => $"/bag/{Uri.EscapeDataString(id)}";

    private static string Contribution(string id, string invitation) => $"/contribute/{Uri.EscapeDataString(id)}/{Uri.EscapeDataString(invitation)}";

    private static string Key(string key) => $"key={Uri.EscapeDataString(key)}";
}
