namespace BadgeFunctions.Web.Pages.History;

/// <summary>A field that changed.</summary>
/// <param name="Field">What it is called.</param>
/// <param name="Before">What it held.</param>
/// <param name="After">What it holds.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
