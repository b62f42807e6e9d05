using BadgeFunctions.Core.Awards;

namespace BadgeFunctions.Web.Pages.Awards;

/// <summary>The form for a revocation, as typed.</summary>
/// <param name="Category">The name of a <see cref="RevocationCategory"/>, or not said.</param>
/// <param name="Reason">The full reason.</param>
public sealed record RevocationForm(string? Category, string? Reason)
{
    /// <summary>The field of <see cref="Category"/>.</summary>
    public const string CategoryField = "category";

    /// <summary>The field of <see cref="Reason"/>.</summary>
    public const string ReasonField = "reason";

    /// <summary>The longest reason, in characters.</summary>
    public const int MaximumReason = 2000;

    /// <summary>An untouched form.</summary>
    public static RevocationForm Empty { get; } = new(null, null);

    /// <summary>The category, when one was chosen.</summary>
    public RevocationCategory? Chosen =>
        Enum.TryParse(Category, out RevocationCategory category) && Enum.IsDefined(category) ? category : null;
}
