namespace OpenBadges.LinkedData.JsonLd;

/// <summary>How a text's direction becomes RDF (JSON-LD 1.1 API §9.4, <c>rdfDirection</c>).</summary>
public enum RdfDirection
{
    /// <summary>Not at all: the direction is lost, which safe mode refuses.</summary>
    None,

    /// <summary>In the datatype, <c>https://www.w3.org/ns/i18n#</c>.</summary>
    I18nDatatype,

    /// <summary>As a blank node with <c>rdf:value</c>, <c>rdf:language</c> and <c>rdf:direction</c>.</summary>
    CompoundLiteral,
}
