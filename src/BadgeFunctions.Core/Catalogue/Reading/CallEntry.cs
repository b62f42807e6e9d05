using System.Globalization;

namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>A <see cref="Call"/> as somebody typed it.</summary>
public sealed record CallEntry
{
    /// <summary>The first day, as <c>yyyy-MM-dd</c>.</summary>
    public string? Opens { get; init; }

    /// <summary>The last day, as <c>yyyy-MM-dd</c>.</summary>
    public string? Closes { get; init; }

    internal static CallEntry Of(Call call) => new() { Opens = Written(call.Opens), Closes = call.Closes is { } day ? Written(day) : null };

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
