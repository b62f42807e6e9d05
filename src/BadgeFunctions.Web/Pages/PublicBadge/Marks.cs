using System.Security.Cryptography;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>
/// What stands in a rendered template for an award's own values. Letters and digits, which no escaping changes, and
/// drawn at random, so that no text of a catalogue can contain one.
/// </summary>
internal static class Marks
{
    public static string Id { get; } = New();

    public static PublicDay Issued { get; } = new(New(), New());

    public static PublicDay Expires { get; } = new(New(), New());

    public static PublicDay Revoked { get; } = new(New(), New());

    public static string LinkedIn { get; } = New();

    /// <summary>All of them, in the order of <see cref="ValuesOf"/>.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Id, Issued.Text, Issued.Machine, Expires.Text, Expires.Machine, Revoked.Text, Revoked.Machine, LinkedIn];

    /// <summary>The view with marks in the place of its own values.</summary>
    public static PublicBadgeView Replace(PublicBadgeView view) => view with
    {
        Id = Id,
        Issued = Issued,
        Expires = view.Expires is null ? null : Expires,
        Revoked = view.Revoked is null ? null : Revoked,
        LinkedInUrl = LinkedIn,
    };

    /// <summary>The view's own values.</summary>
    public static string?[] ValuesOf(PublicBadgeView view) =>
    [
        view.Id,
        view.Issued.Text,
        view.Issued.Machine,
        view.Expires?.Text,
        view.Expires?.Machine,
        view.Revoked?.Text,
        view.Revoked?.Machine,
        view.LinkedInUrl,
    ];

    private static string New() => $"m{RandomNumberGenerator.GetHexString(32, lowercase: true)}";
}
