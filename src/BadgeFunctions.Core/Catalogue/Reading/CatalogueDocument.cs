namespace BadgeFunctions.Core.Catalogue.Reading;

/// <summary>A catalogue that was read and found coherent.</summary>
/// <param name="Issuers">At least one, in the file's order; ids are unique.</param>
/// <param name="Badges">At least one, in the file's order; ids are unique, and every issuer and badge they name exists.</param>
public sealed record CatalogueDocument(IReadOnlyList<Issuer> Issuers, IReadOnlyList<Badge> Badges);
