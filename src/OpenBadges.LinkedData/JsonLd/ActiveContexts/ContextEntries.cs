using System.Text.Json;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Applies one context map (JSON-LD 1.1 API §4.1.2, steps 5.4 to 5.13).</summary>
internal sealed class ContextEntries(ContextProcessor processor, ContextCache cache, ContextDefinition definition, ActiveContext result)
{
    private bool Is10 => processor.Options.Mode == ProcessingMode.JsonLd10;

    public void Apply()
    {
        CheckVersion();
        Import();
        SetBase();
        SetVocabulary();
        SetLanguage();
        SetDirection();
        CheckPropagate();

        // Steps 5.12 and 5.13.
        var definer = new TermDefiner(processor, definition, result);
        foreach (var key in definition.Keys)
        {
            if (key is not (Keywords.Base or Keywords.Direction or Keywords.Import or Keywords.Language
                or Keywords.Propagate or Keywords.Protected or Keywords.Version or Keywords.Vocab))
            {
                definer.Create(key);
            }
        }
    }

    /// <summary>Step 5.5.</summary>
    private void CheckVersion()
    {
        if (definition.Find(Keywords.Version) is not { } version)
        {
            return;
        }

        // 5.5.1
        if (version.ValueKind != JsonValueKind.Number || version.GetDouble() != 1.1)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidVersion);
        }

        // 5.5.2
        if (Is10)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.ProcessingModeConflict);
        }
    }

    /// <summary>Step 5.6.</summary>
    private void Import()
    {
        if (definition.Find(Keywords.Import) is not { } import)
        {
            return;
        }

        // 5.6.1 and 5.6.2
        Refuse10();
        if (import.ValueKind != JsonValueKind.String)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidImport);
        }

        // 5.6.3 to 5.6.5
        var url = IriReference.Resolve(definition.Source.BaseUrl, import.GetString()!);
        var imported = cache.Load(url).Json;

        // 5.6.6
        if (imported.ValueKind != JsonValueKind.Object)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidRemoteContext, url);
        }

        // 5.6.7
        if (imported.TryGetProperty("@import"u8, out _))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidContextEntry, url);
        }

        // 5.6.8
        definition.Import(imported);
    }

    /// <summary>Step 5.7: a remote context does not move the document's base.</summary>
    private void SetBase()
    {
        if (definition.Remote is not null || definition.Find(Keywords.Base) is not { } value)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            result.BaseIri = null;
            return;
        }

        var reference = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidBaseIri);
        if (!IriReference.IsAbsolute(reference) && result.BaseIri is null)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidBaseIri, reference);
        }

        result.BaseIri = IriReference.Resolve(result.BaseIri, reference);
    }

    /// <summary>Step 5.8.</summary>
    private void SetVocabulary()
    {
        if (definition.Find(Keywords.Vocab) is not { } value)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            result.Vocabulary = null;
            return;
        }

        var reference = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(JsonLdCodes.InvalidVocabMapping);
        var vocabulary = IriExpansion.Expand(result, reference, documentRelative: true);
        if (vocabulary is null || (Is10 && !IriReference.IsAbsolute(reference) && !IriReference.IsBlank(reference)))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidVocabMapping, reference);
        }

        if (processor.Options.Safe && !IriReference.IsAbsolute(vocabulary))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.UnsafeContext, reference);
        }

        result.Vocabulary = vocabulary;
    }

    /// <summary>Step 5.9.</summary>
    private void SetLanguage()
    {
        if (definition.Find(Keywords.Language) is { } value)
        {
            result.Language = processor.LanguageOf(value, JsonLdCodes.InvalidDefaultLanguage);
        }
    }

    /// <summary>Step 5.10.</summary>
    private void SetDirection()
    {
        if (definition.Find(Keywords.Direction) is { } value)
        {
            Refuse10();
            result.Direction = TextDirection.Of(value, orNull: true);
        }
    }

    /// <summary>Step 5.11.</summary>
    private void CheckPropagate()
    {
        if (definition.Find(Keywords.Propagate) is not { } value)
        {
            return;
        }

        Refuse10();
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidPropagate);
        }
    }

    private void Refuse10()
    {
        if (Is10)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidContextEntry);
        }
    }
}
