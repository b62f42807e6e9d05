namespace BadgeFunctions.Core.Catalogue;

/// <summary>A time in which a badge may be asked for <i>(appel à candidatures)</i>.</summary>
/// <param name="Opens">The first day.</param>
/// <param name="Closes">The last day; open-ended when absent.</param>
public sealed record Call(DateOnly Opens, DateOnly? Closes);
