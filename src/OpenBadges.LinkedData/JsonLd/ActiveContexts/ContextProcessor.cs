using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Context Processing (JSON-LD 1.1 API §4.1.2), for one document.</summary>
internal sealed class ContextProcessor(JsonLdOptions options, ContextCache cache, Budget budget)
{
    public JsonLdOptions Options => options;

    private bool Is10 => options.Mode == ProcessingMode.JsonLd10;

    /// <summary>Applies a local context, or remembers what it gave last time.</summary>
    public ActiveContext Process(ActiveContext active, LocalContext local, bool overrideProtected = false, bool propagate = true) =>
        Process(active, local, remote: null, overrideProtected, propagate, validateScoped: true);

    /// <summary>Applies the context of a term, only to see whether it could be (JSON-LD 1.1 API §4.2.2, step 21.3).</summary>
    public void Validate(ActiveContext active, LocalContext local, RemoteContexts? remote)
    {
        try
        {
            Process(active, local, remote, overrideProtected: true, propagate: true, validateScoped: false);
        }
        catch (LinkedDataException error) when (error is not UnknownContextException && error.Code != JsonLdCodes.Limit)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.InvalidScopedContext, error.Detail, error);
        }
    }

    /// <summary>Terms may need one another: a long chain of them is as deep as nested values.</summary>
    public void EnterTerm()
    {
        budget.SpendValue();
        budget.Enter();
    }

    public void LeaveTerm() => budget.Leave();

    /// <summary>A term, or what it stands for, has the form of a keyword: it is ignored, which safe mode does not do.</summary>
    public void RefuseReserved(string term)
    {
        if (options.Safe)
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.UnsafeContext, term);
        }
    }

    /// <summary>A language in a context: null, or a tag. Tags keep the case they are written in.</summary>
    public string? LanguageOf(JsonElement value, string code)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var tag = value.ValueKind == JsonValueKind.String ? value.GetString()! : throw JsonLdCodes.Refuse(code);
        return options.Safe && !Literal.IsLanguageTag(tag) ? throw JsonLdCodes.Refuse(JsonLdCodes.UnsafeLanguage, tag) : tag;
    }

    private ActiveContext Process(
        ActiveContext active, LocalContext local, RemoteContexts? remote, bool overrideProtected, bool propagate, bool validateScoped)
    {
        // A context document names itself in the chain of those being read: only what is outside of it matters.
        var cacheable = active.IsShared && local.IsShared && validateScoped && remote?.Outer is null;
        var derivation = new Derivation(active, local, overrideProtected, propagate);
        if (cacheable && cache.Find(derivation) is { } known)
        {
            return known;
        }

        budget.Enter();

        // Step 2.
        if (local.Json.ValueKind == JsonValueKind.Object && local.Json.TryGetProperty("@propagate"u8, out var flag))
        {
            propagate = flag.ValueKind != JsonValueKind.False;
        }

        // Steps 1 and 3.
        var draft = new ContextDraft(active, budget);
        if (!propagate && active.Previous is null)
        {
            draft.Writable.Previous = active;
        }

        // Steps 4 and 5.
        if (local.Json.ValueKind == JsonValueKind.Array)
        {
            foreach (var context in local.Json.EnumerateArray())
            {
                Apply(draft, context, local, remote, overrideProtected, propagate, validateScoped);
            }
        }
        else
        {
            Apply(draft, local.Json, local, remote, overrideProtected, propagate, validateScoped);
        }

        budget.Leave();
        if (cacheable)
        {
            draft.Current.IsShared = true;
            cache.Keep(derivation, draft.Current);
        }

        // Step 6.
        return draft.Current;
    }

    private void Apply(
        ContextDraft draft,
        JsonElement context,
        LocalContext local,
        RemoteContexts? remote,
        bool overrideProtected,
        bool propagate,
        bool validateScoped)
    {
        budget.SpendValue();
        switch (context.ValueKind)
        {
            // Step 5.1.
            case JsonValueKind.Null:
                if (!overrideProtected && draft.Current.HasProtectedTerm)
                {
                    throw JsonLdCodes.Refuse(JsonLdCodes.InvalidContextNullification);
                }

                draft.Own(new ActiveContext(draft.Current.OriginalBaseUrl) { Previous = propagate ? null : draft.Current });
                break;

            // Step 5.2.
            case JsonValueKind.String:
                var (document, inside) = Enter(context.GetString()!, local, remote, validateScoped);
                if (document is not null)
                {
                    draft.Borrow(Process(draft.Current, document, inside, overrideProtected, propagate: true, validateScoped));
                }

                break;

            // Steps 5.4 to 5.13.
            case JsonValueKind.Object:
                var definition = new ContextDefinition(context, local, remote) { OverrideProtected = overrideProtected };
                new ContextEntries(this, cache, definition, draft.Writable).Apply();
                break;

            // Step 5.3.
            default:
                throw JsonLdCodes.Refuse(JsonLdCodes.InvalidLocalContext);
        }
    }

    /// <summary>Steps 5.2.1 to 5.2.5: the context at a URL, or nothing when it is being read already and that is no harm.</summary>
    private (LocalContext? Document, RemoteContexts? Inside) Enter(
        string reference, LocalContext local, RemoteContexts? remote, bool validateScoped)
    {
        // 5.2.1
        var url = IriReference.Resolve(local.BaseUrl, reference);
        if (!IriReference.IsAbsolute(url))
        {
            throw JsonLdCodes.Refuse(JsonLdCodes.LoadingDocumentFailed, url);
        }

        // 5.2.2
        if (RemoteContexts.Include(remote, url))
        {
            // Otherwise JSON-LD 1.1 goes on until step 5.2.3 stops it; JSON-LD 1.0 has a code of its own.
            return validateScoped
                ? throw JsonLdCodes.Refuse(Is10 ? JsonLdCodes.RecursiveContextInclusion : JsonLdCodes.ContextOverflow, url)
                : (null, null);
        }

        // 5.2.3 to 5.2.5
        return (cache.Load(url), RemoteContexts.Enter(url, remote));
    }
}
