using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The rest of a term definition (JSON-LD 1.1 API §4.2.2, steps 20 to 26).</summary>
internal readonly struct TermDetails(
    ContextProcessor processor, ContextDefinition context, ActiveContext active, string term, TermDefinition definition, TermEntries entries)
{
    private bool Is10 => processor.Options.Mode == ProcessingMode.JsonLd10;

    public void Set()
    {
        SetIndex();
        SetContext();
        if (entries.Find("@type"u8) is null)
        {
            SetLanguage();
            SetDirection();
        }

        SetNest();
        SetPrefix();

        // Step 26.
        if (!entries.AreAllKnown())
        {
            throw Invalid();
        }
    }

    /// <summary>Step 20.</summary>
    private void SetIndex()
    {
        if (entries.Find("@index"u8) is not { } value)
        {
            return;
        }

        // 20.1
        if (Is10 || !definition.Containers.HasFlag(Containers.Index) || value.ValueKind != JsonValueKind.String)
        {
            throw Invalid();
        }

        // 20.2 and 20.3
        var index = value.GetString()!;
        if (IriExpansion.Expand(active, index) is not { } iri || !IriReference.IsAbsolute(iri))
        {
            throw Invalid();
        }

        definition.IndexMapping = index;
    }

    /// <summary>Step 21.</summary>
    private void SetContext()
    {
        if (entries.Find("@context"u8) is not { } value)
        {
            return;
        }

        if (Is10)
        {
            throw Invalid();
        }

        var local = new LocalContext(value, context.Source.BaseUrl, context.Source.IsShared);
        processor.Validate(active, local, context.Remote);
        definition.LocalContext = local;
    }

    /// <summary>Step 22.</summary>
    private void SetLanguage()
    {
        if (entries.Find("@language"u8) is { } value)
        {
            definition.Language = processor.LanguageOf(value, JsonLdCodes.InvalidLanguageMapping);
            definition.HasLanguage = true;
        }
    }

    /// <summary>Step 23.</summary>
    private void SetDirection()
    {
        if (entries.Find("@direction"u8) is { } value)
        {
            definition.Direction = TextDirection.Of(value, orNull: true);
            definition.HasDirection = true;
        }
    }

    /// <summary>Step 24.</summary>
    private void SetNest()
    {
        if (entries.Find("@nest"u8) is not { } value)
        {
            return;
        }

        if (Is10)
        {
            throw Invalid();
        }

        var nest = value.ValueKind == JsonValueKind.String ? value.GetString()! : null;
        definition.NestValue = nest is null || (nest != Keywords.Nest && Keywords.Contain(nest))
            ? throw JsonLdCodes.Refuse(JsonLdCodes.InvalidNest, term)
            : nest;
    }

    /// <summary>Step 25.</summary>
    private void SetPrefix()
    {
        if (entries.Find("@prefix"u8) is not { } value)
        {
            return;
        }

        // 25.1
        if (Is10 || term.AsSpan().ContainsAny(':', '/'))
        {
            throw Invalid();
        }

        // 25.2
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidPrefix, term);
        }

        definition.IsPrefix = value.ValueKind == JsonValueKind.True;

        // 25.3
        if (definition.IsPrefix && definition.IriMapping is { } iri && Keywords.Contain(iri))
        {
            throw Invalid();
        }
    }

    private LinkedDataException Invalid() => JsonLdCodes.Refuse(JsonLdCodes.InvalidTermDefinition, term);
}
