using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>What a term means (JSON-LD 1.1 API §4.1).</summary>
internal sealed class TermDefinition
{
    private Iri? _predicate;

    /// <summary>The IRI or keyword; null for a term that means nothing on purpose.</summary>
    public string? IriMapping { get; set; }

    public bool IsPrefix { get; set; }

    public bool IsProtected { get; set; }

    public bool IsReverse { get; set; }

    public Containers Containers { get; set; }

    public string? TypeMapping { get; set; }

    /// <summary>The language mapping may be null on purpose, which hides the default language.</summary>
    public bool HasLanguage { get; set; }

    public string? Language { get; set; }

    /// <summary>The direction mapping may be null on purpose.</summary>
    public bool HasDirection { get; set; }

    public string? Direction { get; set; }

    public string? IndexMapping { get; set; }

    public string? NestValue { get; set; }

    public LocalContext? LocalContext { get; set; }

    /// <summary>The IRI mapping as a predicate, checked once; null when it is none.</summary>
    public Iri? Predicate => _predicate ??= IriMapping is null ? null : Iri.TryCreate(IriMapping);

    /// <summary>Whether two definitions say the same, protection aside (JSON-LD 1.1 API §4.2, step 27.1).</summary>
    public bool MeansTheSameAs(TermDefinition other) =>
        IriMapping == other.IriMapping
        && IsPrefix == other.IsPrefix
        && IsReverse == other.IsReverse
        && Containers == other.Containers
        && TypeMapping == other.TypeMapping
        && HasLanguage == other.HasLanguage
        && Language == other.Language
        && HasDirection == other.HasDirection
        && Direction == other.Direction
        && IndexMapping == other.IndexMapping
        && NestValue == other.NestValue
        && SameContext(LocalContext, other.LocalContext);

    private static bool SameContext(LocalContext? left, LocalContext? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null && JsonElement.DeepEquals(left.Json, right.Json));
}
