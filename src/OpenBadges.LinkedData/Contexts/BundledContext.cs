namespace OpenBadges.LinkedData.Contexts;

/// <summary>A context that comes with the library.</summary>
/// <param name="Url">Where it is published.</param>
/// <param name="File">Its file among the resources.</param>
/// <param name="Sha256">The SHA-256 of the file, lower-case hexadecimal.</param>
internal sealed record BundledContext(string Url, string File, string Sha256)
{
    /// <summary>The bytes as published.</summary>
    public byte[] Read()
    {
        using var stream = typeof(BundledContext).Assembly.GetManifestResourceStream($"OpenBadges.LinkedData.Contexts.Bundled.{File}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
