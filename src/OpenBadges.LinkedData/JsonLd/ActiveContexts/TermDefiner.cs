using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Create Term Definition (JSON-LD 1.1 API §4.2.2, with Candidate Correction 3), for the terms of one context map.</summary>
internal sealed class TermDefiner(ContextProcessor processor, ContextDefinition context, ActiveContext active)
{
    private static readonly JsonElement Null = JsonElement.Parse("null"u8);

    private bool Is10 => processor.Options.Mode == ProcessingMode.JsonLd10;

    /// <summary>Defines a term that another one needs, if this context has it and it is not defined yet.</summary>
    public void Ensure(string term)
    {
        if (context.IsDefined(term) != true && context.Find(term) is not null)
        {
            Create(term);
        }
    }

    public void Create(string term)
    {
        // Step 1.
        switch (context.IsDefined(term))
        {
            case true:
                return;
            case false:
                throw JsonLdCodes.Refuse(JsonLdCodes.CyclicIriMapping, term);
        }

        // Step 2.
        if (term.Length == 0)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTermDefinition);
        }

        processor.EnterTerm();
        context.MarkDefined(term, done: false);
        Define(term, context.Find(term) ?? Null);
        processor.LeaveTerm();
    }

    private void Define(string term, JsonElement value)
    {
        // Steps 4 and 5.
        if (term == Keywords.Type)
        {
            CheckTypeKeyword(value);
        }
        else if (Keywords.Contain(term))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.KeywordRedefinition, term);
        }
        else if (Keywords.HaveFormOf(term))
        {
            Reserved(term);
            return;
        }

        // Step 6.
        var previous = active.Remove(term);

        // Steps 7 to 10.
        var definition = new TermDefinition { IsProtected = context.ProtectsTerms };
        if (value.ValueKind is not (JsonValueKind.Null or JsonValueKind.String or JsonValueKind.Object))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTermDefinition, term);
        }

        var entries = new TermEntries(value);
        SetProtected(definition, entries, term);
        SetType(definition, entries, term);
        if (!SetIri(definition, entries, term))
        {
            return;
        }

        SetContainers(definition, entries, term);
        new TermDetails(processor, context, active, term, definition, entries).Set();

        // Step 27.
        if (!context.OverrideProtected && previous is { IsProtected: true })
        {
            definition = definition.MeansTheSameAs(previous)
                ? previous
                : throw JsonLdCodes.Refuse(JsonLdCodes.ProtectedTermRedefinition, term);
        }

        // Step 28.
        active.Define(term, definition);
        context.MarkDefined(term, done: true);
    }

    /// <summary>Step 4: <c>@type</c> may only be said to be a set, and protected.</summary>
    private void CheckTypeKeyword(JsonElement value)
    {
        var right = !Is10 && value.ValueKind == JsonValueKind.Object && value.GetPropertyCount() != 0;
        if (right)
        {
            foreach (var entry in value.EnumerateObject())
            {
                right &= entry.NameEquals("@protected"u8)
                    || (entry.NameEquals("@container"u8) && entry.Value.ValueKind == JsonValueKind.String && entry.Value.ValueEquals("@set"u8));
            }
        }

        if (!right)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.KeywordRedefinition, Keywords.Type);
        }
    }

    /// <summary>Step 11.</summary>
    private void SetProtected(TermDefinition definition, TermEntries entries, string term)
    {
        if (entries.Find("@protected"u8) is not { } flag)
        {
            return;
        }

        if (flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidProtected, term);
        }

        if (Is10)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTermDefinition, term);
        }

        definition.IsProtected = flag.ValueKind == JsonValueKind.True;
    }

    /// <summary>Step 12.</summary>
    private void SetType(TermDefinition definition, TermEntries entries, string term)
    {
        if (entries.Find("@type"u8) is not { } value)
        {
            return;
        }

        // 12.1 and 12.2
        var type = value.ValueKind == JsonValueKind.String ? Expand(JsonText.Of(value)) : null;

        // 12.3 and 12.4
        var right = type switch
        {
            Keywords.Json or Keywords.None => !Is10,
            Keywords.Id or Keywords.Vocab => true,
            null => false,
            _ => IriReference.IsAbsolute(type),
        };
        definition.TypeMapping = right ? type : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTypeMapping, term);
    }

    /// <summary>Steps 13 to 18; false when the term is to be ignored.</summary>
    private bool SetIri(TermDefinition definition, TermEntries entries, string term)
    {
        if (entries.Find("@reverse"u8) is { } reverse)
        {
            return SetReverse(definition, entries, reverse, term);
        }

        // Step 14.
        if (entries.Id is { } id && !(id.ValueKind == JsonValueKind.String && id.ValueEquals(term)))
        {
            // 14.1: a term without meaning stays known, so that it is not redefined.
            return id.ValueKind == JsonValueKind.Null || SetId(definition, entries, id, term);
        }

        // Step 15.
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            var prefix = term[..colon];
            Ensure(prefix);
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
    private bool SetReverse(TermDefinition definition, TermEntries entries, JsonElement reverse, string term)
    {
        // 13.1
        if (entries.Id is not null || entries.Find("@nest"u8) is not null)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidReverseProperty, term);
        }

        // 13.2 and 13.3
        var reference = reverse.ValueKind == JsonValueKind.String ? JsonText.Of(reverse) : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
        if (Keywords.HaveFormOf(reference) && !Keywords.Contain(reference))
        {
            Reserved(term);
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
    private bool SetId(TermDefinition definition, TermEntries entries, JsonElement id, string term)
    {
        // 14.2.1 and 14.2.2
        var reference = id.ValueKind == JsonValueKind.String ? JsonText.Of(id) : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidIriMapping, term);
        if (Keywords.HaveFormOf(reference) && !Keywords.Contain(reference))
        {
            Reserved(term);
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

    /// <summary>Step 19.</summary>
    private void SetContainers(TermDefinition definition, TermEntries entries, string term)
    {
        if (entries.Find("@container"u8) is not { } value || (definition.IsReverse && value.ValueKind == JsonValueKind.Null))
        {
            return;
        }

        // 19.1 to 19.3
        definition.Containers = ContainerMapping.Parse(value, Is10) ?? throw JsonLdCodes.Refuse(JsonLdCodes.InvalidContainerMapping, term);

        // 19.4
        if (definition.Containers.HasFlag(Containers.Type))
        {
            definition.TypeMapping ??= Keywords.Id;
            if (definition.TypeMapping is not (Keywords.Id or Keywords.Vocab))
            {
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidTypeMapping, term);
            }
        }
    }

    private string? Expand(string value) => IriExpansion.Expand(active, value, definer: this);

    private void Reserved(string term)
    {
        if (processor.Options.Safe)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.UnsafeContext, term);
        }
    }
}
