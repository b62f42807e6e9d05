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
            processor.RefuseReserved(term);
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
        if (!new TermIri(processor, context, active, this, term, definition, entries).Set())
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
        var type = value.ValueKind == JsonValueKind.String ? Expand(value.GetString()!) : null;

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
}
