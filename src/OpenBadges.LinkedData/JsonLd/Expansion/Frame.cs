namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Where in a document an object is being expanded.</summary>
/// <param name="Active">What terms mean here.</param>
/// <param name="TypeScoped">What they meant before the object's own types were applied.</param>
/// <param name="Property">The active property, as written; null at the top.</param>
/// <param name="InputType">The last expanded type, which tells a JSON literal.</param>
internal readonly record struct Frame(ActiveContext Active, ActiveContext TypeScoped, string? Property, string? InputType);
