using System.Diagnostics.CodeAnalysis;

namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>The outcome of reading a catalogue: the whole of it, or everything that is wrong with it.</summary>
public sealed class CatalogueReading
{
    internal CatalogueReading(CatalogueDocument document) => Document = document;

    internal CatalogueReading(IReadOnlyList<CatalogueError> errors) => Errors = errors;

    /// <summary>The catalogue, or <see langword="null"/> when there are errors.</summary>
    public CatalogueDocument? Document { get; }

    /// <summary>What is wrong, in the file's order; empty when the catalogue can be used.</summary>
    public IReadOnlyList<CatalogueError> Errors { get; } = [];

    /// <summary>Whether the catalogue can be used.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool IsUsable => Document is not null;
}
