using BadgeFunctions.Core.Access;
using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Manage;

/// <summary>An issuer as its managers see it.</summary>
/// <param name="Editor">Who looks.</param>
/// <param name="Issuer">The issuer.</param>
/// <param name="Badges">All of its badges, archived ones and drafts, too.</param>
/// <param name="Done">What was just done, one of <see cref="Outcomes"/>.</param>
public sealed record ManagedIssuerView(Actor Editor, Issuer Issuer, IReadOnlyList<ManagedBadge> Badges, string? Done)
{
    internal const string Published = "published";
    internal const string Archived = "archived";
    internal const string Restored = "restored";
    internal const string Discarded = "discarded";
    internal const string Profile = "profile";

    internal static IReadOnlyList<string> Outcomes { get; } = [Published, Archived, Restored, Discarded, Profile];

    internal static string? Known(string? done) => Outcomes.Contains(done) ? done : null;
}
