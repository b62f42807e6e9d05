namespace BadgeFunctions.Web.Components;

/// <summary>One of several answers.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What people read.</param>
/// <param name="Hint">What it means.</param>
public sealed record Choice(string Value, string Label, string? Hint = null);
