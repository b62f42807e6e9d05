using BadgeFunctions.Core.Catalogue;

namespace BadgeFunctions.Web.Pages.Exports;

/// <summary>What can be exported by whoever looks.</summary>
/// <param name="Issuers">The issuers whose nominations they see.</param>
/// <param name="Badges">The badges of those.</param>
public sealed record ExportView(IReadOnlyList<Issuer> Issuers, IReadOnlyList<Badge> Badges);
