namespace BadgeFunctions.Core.Catalogue.Reading;

// The file as it was typed: anything may be missing.
internal sealed class CatalogueFile
{
    public List<IssuerEntry?>? Issuers { get; init; }

    public List<BadgeEntry?>? Badges { get; init; }
}
