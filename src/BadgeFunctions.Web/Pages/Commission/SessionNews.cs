namespace BadgeFunctions.Web.Pages.Commission;

/// <summary>What was just done with a session: the words of the address that the page is shown at then.</summary>
internal static class SessionNews
{
    public const string Planned = "planned";
    public const string Changed = "changed";
    public const string Cancelled = "cancelled";
    public const string SignedUp = "signed-up";
    public const string Left = "left";
    public const string Role = "role";
    public const string Added = "added";
    public const string Invited = "invited";
    public const string Accepted = "accepted";
    public const string Declined = "declined";
    public const string Conflict = "conflict";

    private static readonly string[] All = [Planned, Changed, Cancelled, SignedUp, Left, Role, Added, Invited, Accepted, Declined, Conflict];

    /// <summary>A word that is known; what else an address says is not repeated.</summary>
    public static string? Known(string? word) => All.FirstOrDefault(one => one == word);
}
