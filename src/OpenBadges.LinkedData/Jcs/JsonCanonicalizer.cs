using System.Text.Json;

namespace OpenBadges.LinkedData.Jcs;

/// <summary>The JSON Canonicalization Scheme (RFC 8785): one byte sequence for all ways of writing the same JSON.</summary>
public static class JsonCanonicalizer
{
    /// <summary>The most levels of objects and arrays a document may have.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Writes the value in its canonical form, UTF-8 without a byte order mark.</summary>
    /// <exception cref="LinkedDataException">
    /// <c>jcs.duplicate</c>, <c>jcs.surrogate</c>, <c>jcs.number</c>, <c>jcs.depth</c> or <c>jcs.value</c>: the value is not I-JSON (RFC 7493).
    /// </exception>
    public static byte[] Canonicalize(JsonElement value)
    {
        var writer = new JcsWriter();
        writer.Write(value, MaximumDepth);
        return writer.ToArray();
    }
}
