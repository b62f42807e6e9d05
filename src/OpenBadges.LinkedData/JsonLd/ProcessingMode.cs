namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Which JSON-LD a document is read as (JSON-LD 1.1 API §9.4, <c>processingMode</c>).</summary>
public enum ProcessingMode
{
    /// <summary><c>json-ld-1.1</c>.</summary>
    JsonLd11,

    /// <summary><c>json-ld-1.0</c>: the features of 1.1 are refused.</summary>
    JsonLd10,
}
