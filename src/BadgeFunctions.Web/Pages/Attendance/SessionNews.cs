namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>What was just done, for the page that comes after it.</summary>
/// <param name="Created">Whether the session was just prepared.</param>
/// <param name="Added">How many people a list added.</param>
/// <param name="Confirmed">How many people a list confirmed.</param>
public sealed record SessionNews(bool Created = false, int? Added = null, int? Confirmed = null)
{
    /// <summary>Nothing.</summary>
    public static SessionNews None { get; } = new();
}
