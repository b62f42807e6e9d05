using System.Buffers;

namespace BadgeFunctions.Core.Catalogue.Reading;

// Ids become parts of addresses and file names that are published for ever.
internal static class CatalogueId
{
    private const int MaximumLength = 64;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsWellFormed(ReadOnlySpan<char> id) => id.Length is > 0 and <= MaximumLength && !id.ContainsAnyExcept(Allowed);
}
