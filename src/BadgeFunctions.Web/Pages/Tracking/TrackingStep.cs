namespace BadgeFunctions.Web.Pages.Tracking;

/// <summary>One step of a nomination's way.</summary>
/// <param name="Text">The key of its name.</param>
/// <param name="At">When it was done, in UTC, or <see langword="null"/> while it lies ahead.</param>
public sealed record TrackingStep(string Text, DateTimeOffset? At);
