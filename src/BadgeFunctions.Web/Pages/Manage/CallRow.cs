namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>A call as typed.</summary>
/// <param name="Opens">The first day.</param>
/// <param name="Closes">The last day.</param>
public sealed record CallRow(string? Opens, string? Closes)
{
    internal bool IsEmpty => string.IsNullOrWhiteSpace(Opens) && string.IsNullOrWhiteSpace(Closes);
}
