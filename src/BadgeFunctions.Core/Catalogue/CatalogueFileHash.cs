using System.Security.Cryptography;
using System.Text.Json;
using BadgeFunctions.Core.Catalogue.Reading;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Publication;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>By what a catalogue file is known again: all that it says, and every pixel of its art.</summary>
internal static class CatalogueFileHash
{
    public static string Of(CatalogueDocument catalogue, IEnumerable<BadgeArtwork?> art)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new CatalogueRecord(catalogue.Issuers, catalogue.Badges), CoreJson.Default.CatalogueRecord));
        foreach (BadgeArtwork one in art.OfType<BadgeArtwork>())
        {
            hash.AppendData(one.Png.Span);
            hash.AppendData(one.Svg.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
