using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>
/// JSON-LD 1.1 expansion and deserialisation to RDF (W3C JSON-LD 1.1 Processing Algorithms and API). Keeps the contexts
/// it has read; safe for use in parallel. Never makes a request.
/// </summary>
public sealed class JsonLdProcessor
{
    private readonly JsonLdOptions _options;
    private readonly ContextCache _cache;
    private readonly ActiveContext _initial;

    /// <summary>Creates a processor. One is enough for as long as the options stay the same.</summary>
    /// <param name="options">How documents are read.</param>
    public JsonLdProcessor(JsonLdOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _cache = new ContextCache(options.Contexts);
        _initial = new ActiveContext(options.Base) { IsShared = true };
    }

    /// <summary>Safe mode and the bundled contexts.</summary>
    public static JsonLdProcessor Default { get; } = new(JsonLdOptions.Default);

    /// <summary>Expands a document (JSON-LD 1.1 API §9.2, <c>expand()</c>).</summary>
    /// <param name="utf8">The document.</param>
    /// <exception cref="UnknownContextException">The document names a context that is not known.</exception>
    /// <exception cref="LinkedDataException">The document is no JSON-LD, would lose data or exceeds a limit.</exception>
    public ExpandedDocument Expand(ReadOnlySpan<byte> utf8) => Expand(JsonInput.Parse(utf8, _options));

    /// <summary>Expands a document that is parsed already; size, depth and duplicate members are the caller's to check.</summary>
    /// <param name="document">The document, which must live as long as the result.</param>
    /// <exception cref="UnknownContextException">The document names a context that is not known.</exception>
    /// <exception cref="LinkedDataException">The document is no JSON-LD, would lose data or exceeds a limit.</exception>
    public ExpandedDocument Expand(JsonElement document)
    {
        try
        {
            return ExpandText(document);
        }
        catch (InvalidOperationException error)
        {
            // What System.Text.Json says of a string that is not text, such as half of a surrogate pair.
            throw JsonLdCodes.Refuse(JsonLdCodes.Unicode, cause: error);
        }
    }

    /// <summary>Reads a document as RDF (JSON-LD 1.1 API §9.2, <c>toRdf()</c>).</summary>
    /// <param name="utf8">The document.</param>
    /// <exception cref="UnknownContextException">The document names a context that is not known.</exception>
    /// <exception cref="LinkedDataException">The document is no JSON-LD, would lose data or exceeds a limit.</exception>
    public RdfDataset ToRdf(ReadOnlySpan<byte> utf8) => ToRdf(JsonInput.Parse(utf8, _options));

    /// <summary>Reads a document that is parsed already; size, depth and duplicate members are the caller's to check.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="UnknownContextException">The document names a context that is not known.</exception>
    /// <exception cref="LinkedDataException">The document is no JSON-LD, would lose data or exceeds a limit.</exception>
    public RdfDataset ToRdf(JsonElement document)
    {
        var dataset = new RdfDataset();
        new RdfDeserializer(dataset, _options).Add(Expand(document).Items);
        return dataset;
    }

    private ExpandedDocument ExpandText(JsonElement document)
    {
        var budget = new Budget(_options.MaxValues, _options.MaxDepth * 2);
        var contexts = new ContextProcessor(_options, _cache, budget);

        // Step 6 of expand().
        var active = _initial;
        if (_options.ExpandContext.ValueKind != JsonValueKind.Undefined)
        {
            active = contexts.Process(active, new LocalContext(_options.ExpandContext, _options.Base, isShared: false));
        }

        // Step 8.
        var expanded = new Expander(contexts, budget).Expand(active, null, document);

        // Steps 8.1 to 8.3.
        return new ExpandedDocument(expanded.Item is ExpandedNode { IsBareGraph: true } graph ? graph.Graph! : expanded.ToArray());
    }
}
