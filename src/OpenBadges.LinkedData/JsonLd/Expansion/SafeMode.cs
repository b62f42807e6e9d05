namespace OpenBadges.LinkedData.JsonLd;

/// <summary>What safe mode asks of single values.</summary>
internal static class SafeMode
{
    public static string RequireAbsolute(string? iri, string code, string written) =>
        iri is not null && (IriReference.IsAbsolute(iri) || IriReference.IsBlank(iri)) ? iri : throw JsonLdCodes.Refuse(code, written);
}
