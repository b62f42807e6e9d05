namespace OpenBadges.LinkedData.Rdf;

internal static class RdfVocabulary
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public static readonly Iri Type = new(Rdf + "type");
    public static readonly Iri First = new(Rdf + "first");
    public static readonly Iri Rest = new(Rdf + "rest");
    public static readonly Iri Nil = new(Rdf + "nil");
    public static readonly Iri Value = new(Rdf + "value");
    public static readonly Iri Language = new(Rdf + "language");
    public static readonly Iri Direction = new(Rdf + "direction");
    public static readonly Iri Json = new(Rdf + "JSON");
    public static readonly Iri LangString = new(Rdf + "langString");
    public static readonly Iri String = new(Xsd + "string");
    public static readonly Iri Boolean = new(Xsd + "boolean");
    public static readonly Iri Integer = new(Xsd + "integer");
    public static readonly Iri Double = new(Xsd + "double");
}
