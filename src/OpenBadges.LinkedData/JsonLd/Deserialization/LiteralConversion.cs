using System.Text.Json;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.JsonLd;

/// <summary>Makes a literal of a value object (JSON-LD 1.1 API §8.2.2, steps 4 to 15).</summary>
internal readonly struct LiteralConversion(RdfDeserializer deserializer, JsonLdOptions options, RdfTerm? graph)
{
    private const string I18n = "https://www.w3.org/ns/i18n#";

    public RdfTerm? Convert(ExpandedValue value)
    {
        // Step 8.
        if (value.Type == Keywords.Json)
        {
            return new Literal(JsonLiteral.Canonicalize(value), RdfVocabulary.Json);
        }

        // Steps 5 and 6.
        var datatype = value.Type is null ? null : Iri.TryCreate(value.Type);
        if (value.Type is not null && datatype is null)
        {
            deserializer.Refuse(JsonLdCodes.UnsafeStatement, value.Type);
            return null;
        }

        // Step 7.
        if (value.Language is not null && !Literal.IsLanguageTag(value.Language))
        {
            deserializer.Refuse(JsonLdCodes.UnsafeLanguage, value.Language);
            return null;
        }

        return value.Text is null ? FromNative(value.Json, datatype) : FromText(value, value.Text, datatype);
    }

    /// <summary>Steps 9 to 11.</summary>
    private Literal FromNative(JsonElement json, Iri? datatype)
    {
        if (json.ValueKind != JsonValueKind.Number)
        {
            return new Literal(json.ValueKind == JsonValueKind.True ? "true" : "false", datatype ?? RdfVocabulary.Boolean);
        }

        var number = json.GetDouble();
        if (double.IsInfinity(number))
        {
            // All numbers that large would be signed as one and the same.
            deserializer.Refuse(JsonLdCodes.UnsafeValue, json.GetRawText());
        }

        return CanonicalNumber.IsInteger(number) && !RdfVocabulary.Double.Equals(datatype)
            ? new Literal(CanonicalNumber.OfInteger(number), datatype ?? RdfVocabulary.Integer)
            : new Literal(CanonicalNumber.OfDouble(number), datatype ?? RdfVocabulary.Double);
    }

    private RdfTerm FromText(ExpandedValue value, string text, Iri? datatype)
    {
        // Step 13.
        if (value.Direction is not null)
        {
            switch (options.Direction)
            {
                case RdfDirection.I18nDatatype:
                    return new Literal(text, new Iri($"{I18n}{value.Language?.ToLowerInvariant()}_{value.Direction}"));
                case RdfDirection.CompoundLiteral:
                    return Compound(value, text, value.Direction);
                default:
                    deserializer.Refuse(JsonLdCodes.UnsafeDirection, value.Direction);
                    break;
            }
        }

        // Steps 12 and 14.
        return value.Language is null ? new Literal(text, datatype ?? RdfVocabulary.String) : new Literal(text, value.Language);
    }

    /// <summary>13.3.</summary>
    private BlankNode Compound(ExpandedValue value, string text, string direction)
    {
        var literal = deserializer.NewBlank();
        deserializer.AddQuad(literal, RdfVocabulary.Value, new Literal(text, RdfVocabulary.String), graph);
        if (value.Language is not null)
        {
            deserializer.AddQuad(literal, RdfVocabulary.Language, new Literal(value.Language.ToLowerInvariant(), RdfVocabulary.String), graph);
        }

        deserializer.AddQuad(literal, RdfVocabulary.Direction, new Literal(direction, RdfVocabulary.String), graph);
        return literal;
    }
}
