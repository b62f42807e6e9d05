using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>A catalogue's art cannot be used; nothing was installed.</summary>
public sealed class CatalogueArtException : Exception
{
    internal CatalogueArtException(IReadOnlyList<CatalogueError> errors)
        : base("The catalogue's art cannot be used.") => Errors = errors;

    /// <summary>What is wrong with which badge's art; at least one.</summary>
    public IReadOnlyList<CatalogueError> Errors { get; }
}
