using BadgeFunctions.Web.Resources;

namespace BadgeFunctions.Web.Pages.PublicBadge;

/// <summary>A day on a public page.</summary>
/// <param name="Text">As people write it.</param>
/// <param name="Machine">For a <c>datetime</c> attribute.</param>
public sealed record PublicDay(string Text, string Machine)
{
    internal static PublicDay Of(DateTimeOffset instant, Texts texts) => new(texts.Day(instant), WrittenDate.Machine(instant));
}
