using System.Text.Json;
using OpenBadges.LinkedData.Contexts;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>How JSON-LD is read (JSON-LD 1.1 API §9.4), and how much of it.</summary>
public sealed record JsonLdOptions
{
    /// <summary>Safe mode, the bundled contexts, no base IRI and room for a large credential.</summary>
    public static JsonLdOptions Default { get; } = new();

    /// <summary>Where contexts come from.</summary>
    public IContextResolver Contexts { get; init; } = BundledContexts.Instance;

    /// <summary>
    /// Whether a document is refused when part of it would be lost: an undefined term, a relative type or identifier, a
    /// value with no place in RDF. A signature over a document read otherwise would not cover all of it.
    /// </summary>
    public bool Safe { get; init; } = true;

    /// <summary>The base IRI of the document, absolute; null when relative references stay relative.</summary>
    public string? Base { get; init; }

    /// <summary>A context that applies before the document's own (<c>expandContext</c>); undefined for none.</summary>
    public JsonElement ExpandContext { get; init; }

    /// <summary>JSON-LD 1.1 unless said otherwise.</summary>
    public ProcessingMode Mode { get; init; }

    /// <summary>How a text's direction becomes RDF.</summary>
    public RdfDirection Direction { get; init; }

    /// <summary>The longest document, in bytes.</summary>
    public int MaxBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How deep arrays and objects may nest, scoped contexts included.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>How many values one document may have; defining fifty terms anew counts as one.</summary>
    public int MaxValues { get; init; } = 20_000;
}
