using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Finds the IRI that a term stands for (JSON-LD 1.1 API §4.2.2, steps 13 to 18).</summary>
internal readonly struct TermIri(
    ContextProcessor processor,
    ContextDefinition context,
    ActiveContext active,
    TermDefiner definer,
    string term,
    TermDefinition definition,
    TermEntries entries)
{
    private bool Is10 => processor.Options.Mode == ProcessingMode.JsonLd10;

    /// <summary>Sets the IRI mapping; false when the term is to be ignored.</summary>
    public bool Set()
    {
        if (entries.Find("@reverse"u8) is { } reverse)
        {
            return SetReverse(reverse);
        }

        // Step 14.
        if (entries.Id is { } id && !(id.ValueKind == JsonValueKind.String && id.ValueEquals(term)))
        {
            // 14.1: a term without meaning stays known, so that it is not redefined.
            return id.ValueKind == JsonValueKind.Null || SetId(id);
        }

        // Step 15.
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            var prefix = term[..colon];
            definer.Ensure(prefix);
            definition.IriMapping = active.Find(prefix) is { IriMapping: { } iri } ? iri + term[(colon + 1)..] : term;
        }
        else if (term.Contains('/', StringComparison.Ordinal))
        {
            // Step 16.
            definition.IriMapping = IriExpansion.Expand(active, term);
            if (definition.IriMapping is null || !IriReference.IsAbsolute(definition.IriMapping))
            {
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
            }
        }
        else
        {
            // Steps 17 and 18.
            definition.IriMapping = term == Keywords.Type ? Keywords.Type
                : active.Vocabulary is not null ? active.Vocabulary + term
                : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
        }

        return true;
    }

    /// <summary>Step 13.</summary>
    private bool SetReverse(JsonElement reverse)
    {
        // 13.1
        if (entries.Id is not null || entries.Find("@nest"u8) is not null)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidReverseProperty, term);
        }

        // 13.2 and 13.3
        var reference = reverse.ValueKind == JsonValueKind.String ? reverse.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
        if (Keywords.HaveFormOf(reference) && !Keywords.Contain(reference))
        {
            processor.RefuseReserved(term);
            return false;
        }

        // 13.4
        var iri = Expand(reference);
        definition.IriMapping = iri is not null && (IriReference.IsAbsolute(iri) || IriReference.IsBlank(iri))
            ? iri
            : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);

        // 13.5
        if (entries.Find("@container"u8) is { } container
            && container.ValueKind != JsonValueKind.Null
            && !(container.ValueKind == JsonValueKind.String && (container.ValueEquals("@set"u8) || container.ValueEquals("@index"u8))))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidReverseProperty, term);
        }

        // 13.6
        definition.IsReverse = true;
        return true;
    }

    /// <summary>Step 14.2.</summary>
    private bool SetId(JsonElement id)
    {
        // 14.2.1 and 14.2.2
        var reference = id.ValueKind == JsonValueKind.String ? id.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
        if (Keywords.HaveFormOf(reference) && !Keywords.Contain(reference))
        {
            processor.RefuseReserved(term);
            return false;
        }

        // 14.2.3
        var iri = Expand(reference);
        if (iri is null || !(Keywords.Contain(iri) || IriReference.IsAbsolute(iri) || IriReference.IsBlank(iri)))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
        }

        if (iri == Keywords.Context)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidKeywordAlias, term);
        }

        definition.IriMapping = iri;

        // 14.2.4, of JSON-LD 1.1 only
        var slash = term.Contains('/', StringComparison.Ordinal);
        if (!Is10 && (slash || term.AsSpan(1, Math.Max(0, term.Length - 2)).Contains(':')))
        {
            context.MarkDefined(term, done: true);
            if (Expand(term) != iri)
            {
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
            }
        }

        // 14.2.5; in JSON-LD 1.0 every term is a prefix
        definition.IsPrefix = !slash
            && !term.Contains(':', StringComparison.Ordinal)
            && (Is10 || (entries.IsSimple && (":/?#[]@".Contains(iri[^1], StringComparison.Ordinal) || IriReference.IsBlank(iri))));
        return true;
    }

    private string? Expand(string value) => IriExpansion.Expand(active, value, definer: definer);
}
