using BadgeFunctions.Core.Catalogue;
using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.Catalogue;

/// <summary>Prerequisites as people read them.</summary>
internal static class WrittenRequirement
{
    /// <summary>What stands before the list of badges that a badge requires: all of them, or some.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="badge">The badge.</param>
    /// <param name="listed">How many are listed.</param>
    public static string Requirement(this Texts texts, Badge badge, int listed) => badge.RequiredCount is { } count && count < listed
        ? texts.Count("badge.requires-some", count, listed)
        : texts["badge.requires"];
}
