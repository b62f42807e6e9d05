namespace OpenBadges.LinkedData.Rdf;

/// <summary>One statement of a dataset (RDF 1.1 Concepts §3.1 and §4).</summary>
/// <param name="Subject">An IRI or a blank node.</param>
/// <param name="Predicate">What is said.</param>
/// <param name="Object">Any term.</param>
/// <param name="Graph">The name of the graph, an IRI or a blank node; null for the default graph.</param>
public readonly record struct Quad(RdfTerm Subject, Iri Predicate, RdfTerm Object, RdfTerm? Graph);
