namespace OpenBadges.Baking.Png;

/// <summary>Takes the badge out of a PNG.</summary>
internal static class PngUnbaker
{
    public static UnbakedImage Unbake(ReadOnlyMemory<byte> image)
    {
        string? assertion = null;
        string? credential = null;
        foreach (var chunk in PngFile.Parse(image.Span).Chunks)
        {
            if (!PngText.IsText(chunk.Type))
            {
                continue;
            }

            var content = chunk.Content(image).Span;
            var keyword = PngText.Keyword(content);
            if (assertion is null && keyword.SequenceEqual(PngKeyword.Assertion))
            {
                assertion = TextOf(chunk.Type, content);
            }
            else if (credential is null && keyword.SequenceEqual(PngKeyword.Credential))
            {
                credential = TextOf(chunk.Type, content);
            }
        }

        // The first generation of badges held nothing but the URL of the Assertion.
        var isUrl = assertion is not null && FaceText.IsUrl(assertion);
        return new UnbakedImage(ImageFormat.Png, isUrl ? null : assertion, isUrl ? assertion : null, credential);
    }

    private static string? TextOf(uint type, ReadOnlySpan<byte> content)
    {
        var text = PngText.Read(type, content).Trim();
        return text.Length == 0 ? null : text;
    }
}
