namespace OpenBadges.LinkedData.Rdf;

/// <summary>A part of a <see cref="Utf8Buffer"/>.</summary>
internal readonly record struct Slice(int Start, int Length);
