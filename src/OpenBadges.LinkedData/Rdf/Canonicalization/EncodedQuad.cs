namespace OpenBadges.LinkedData.Rdf;

/// <summary>A quad whose IRIs and literals are encoded once, and whose blank nodes are numbers.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Predicate">The encoded predicate, with angle brackets.</param>
/// <param name="Object">The object.</param>
/// <param name="Graph">The graph name; an empty slice for the default graph.</param>
internal readonly record struct EncodedQuad(EncodedTerm Subject, Slice Predicate, EncodedTerm Object, EncodedTerm Graph);
