namespace BadgeFunctions.Web.Api.Catalogue;

/// <summary>A catalogue as it was sent.</summary>
/// <param name="Json">The catalogue.</param>
/// <param name="Art">The art files, by the names that the catalogue gives them. A name is only looked up, never used as a path.</param>
internal sealed record CatalogueUpload(ReadOnlyMemory<byte> Json, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Art);
