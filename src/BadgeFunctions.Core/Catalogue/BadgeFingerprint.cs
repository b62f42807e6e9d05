using System.Security.Cryptography;
using System.Text.Json;
using BadgeFunctions.Core.Ports;
using BadgeFunctions.Core.Serialization;

namespace BadgeFunctions.Core.Catalogue;

/// <summary>What makes two definitions of a badge the same version: every word and every pixel.</summary>
internal static class BadgeFingerprint
{
    public static string Of(Badge badge, BadgeArtwork artwork)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(DefinitionOf(badge));
        if (badge.Image is not null)
        {
            hash.AppendData(artwork.Png.Span);
        }

        // A drawn emblem is told by its SVG alone: how a PNG is compressed may change with the runtime, its pixels do not.
        hash.AppendData(artwork.Svg.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether two definitions say the same. Without supplied art their emblem is then the same, too, and need not be drawn.</summary>
    public static bool SameDefinition(Badge one, Badge other) => DefinitionOf(one).AsSpan().SequenceEqual(DefinitionOf(other));

    // When and by whom it is awarded is no part of what an award says.
    private static byte[] DefinitionOf(Badge badge) =>
        JsonSerializer.SerializeToUtf8Bytes(
            badge with { Version = 0, Fingerprint = null, Calls = null, Peers = null, GuardianConsent = false, Archived = false, Edit = null },
            CoreJson.Default.Badge);
}
