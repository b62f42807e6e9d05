using BadgeFunctions.Core.Attendance;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Attendance;

/// <summary>What to say of where somebody stands.</summary>
internal static class StandingWords
{
    public static string Of(Standing standing) => Texts.Current[Key(standing)];

    public static string Key(Standing standing) => $"attend.standing-{standing.ToString().ToLowerInvariant()}";
}
