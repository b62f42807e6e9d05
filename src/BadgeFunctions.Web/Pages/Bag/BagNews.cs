namespace BadgeFunctions.Web.Pages.Bag;

/// <summary>What a page may say was done a moment ago: the ends of the keys of its texts.</summary>
internal static class BagNews
{
    public const string Saved = "saved";
    public const string PieceAdded = "piece-added";
    public const string PieceChanged = "piece-changed";
    public const string PieceRemoved = "piece-removed";
    public const string Invited = "invited";

    public static IReadOnlyList<string> All { get; } = [Saved, PieceAdded, PieceChanged, PieceRemoved, Invited];

    public static string? Parse(string? done) => All.FirstOrDefault(news => news == done);
}
