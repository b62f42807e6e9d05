using BadgeFunctions.Core.Catalogue.Reading;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>
/// A catalogue that is coherent in itself cannot be installed: its art cannot be used, or its badges and those that were
/// edited in the browser require each other. Nothing was installed.
/// </summary>
public sealed class CatalogueRefusedException : Exception
{
    internal CatalogueRefusedException(IReadOnlyList<CatalogueError> errors)
        : base("The catalogue cannot be installed.") => Errors = errors;

    /// <summary>What stands in the way; at least one.</summary>
    public IReadOnlyList<CatalogueError> Errors { get; }
}
