namespace OpenBadges.LinkedData.JsonLd;

/// <summary>IRI Expansion (JSON-LD 1.1 API §5.2.2).</summary>
internal static class IriExpansion
{
    /// <summary>Expands a term, compact IRI, keyword or reference.</summary>
    /// <param name="active">What terms mean here.</param>
    /// <param name="value">The text to expand.</param>
    /// <param name="documentRelative">Whether it may be relative to the base IRI.</param>
    /// <param name="vocabulary">Whether it may be a term, or relative to the vocabulary.</param>
    /// <param name="definer">Defines the terms it needs, while a context is being processed.</param>
    /// <returns>Null for what is reserved, or a term that means nothing.</returns>
    public static string? Expand(
        ActiveContext active, string value, bool documentRelative = false, bool vocabulary = true, TermDefiner? definer = null)
    {
        // Step 1.
        if (Keywords.Contain(value))
        {
            return value;
        }

        // Step 2.
        if (Keywords.HaveFormOf(value))
        {
            return null;
        }

        // Step 3.
        definer?.Ensure(value);

        // Steps 4 and 5.
        if (active.Find(value) is { } definition && (vocabulary || definition.IriMapping?.StartsWith('@') == true))
        {
            return definition.IriMapping;
        }

        // Step 6.
        var colon = value.IndexOf(':');
        if (colon > 0)
        {
            // 6.1 and 6.2
            var prefix = value.AsSpan(0, colon);
            var suffix = value.AsSpan(colon + 1);
            if (prefix is "_" || suffix.StartsWith("//"))
            {
                return value;
            }

            // 6.3
            definer?.Ensure(prefix.ToString());

            // 6.4
            if (active.FindPrefix(prefix) is { } iri)
            {
                return string.Concat(iri, suffix);
            }

            // 6.5
            if (IriReference.IsAbsolute(value))
            {
                return value;
            }
        }

        // Step 7.
        if (vocabulary && active.Vocabulary is not null)
        {
            return active.Vocabulary + value;
        }

        // Steps 8 and 9.
        return documentRelative ? IriReference.Resolve(active.BaseIri, value) : value;
    }
}
