namespace OpenBadges.LinkedData.JsonLd;

/// <summary>The error codes of the JSON-LD 1.1 API (§9.6.1, JsonLdErrorCode), word for word, and those of safe mode.</summary>
internal static class JsonLdCodes
{
    public const string CollidingKeywords = "colliding keywords";
    public const string ConflictingIndexes = "conflicting indexes";
    public const string ContextOverflow = "context overflow";
    public const string CyclicIriMapping = "cyclic IRI mapping";
    public const string InvalidBaseDirection = "invalid base direction";
    public const string InvalidBaseIri = "invalid base IRI";
    public const string InvalidContainerMapping = "invalid container mapping";
    public const string InvalidContextEntry = "invalid context entry";
    public const string InvalidContextNullification = "invalid context nullification";
    public const string InvalidDefaultLanguage = "invalid default language";
    public const string InvalidId = "invalid @id value";
    public const string InvalidImport = "invalid @import value";
    public const string InvalidIncluded = "invalid @included value";
    public const string InvalidIndex = "invalid @index value";
    public const string InvalidIriMapping = "invalid IRI mapping";
    public const string InvalidKeywordAlias = "invalid keyword alias";
    public const string InvalidLanguageMapping = "invalid language mapping";
    public const string InvalidLanguageMapValue = "invalid language map value";
    public const string InvalidLanguageTaggedString = "invalid language-tagged string";
    public const string InvalidLanguageTaggedValue = "invalid language-tagged value";
    public const string InvalidLocalContext = "invalid local context";
    public const string InvalidNest = "invalid @nest value";
    public const string InvalidPrefix = "invalid @prefix value";
    public const string InvalidPropagate = "invalid @propagate value";
    public const string InvalidProtected = "invalid @protected value";
    public const string InvalidRemoteContext = "invalid remote context";
    public const string InvalidReverse = "invalid @reverse value";
    public const string InvalidReverseProperty = "invalid reverse property";
    public const string InvalidReversePropertyMap = "invalid reverse property map";
    public const string InvalidReversePropertyValue = "invalid reverse property value";
    public const string InvalidScopedContext = "invalid scoped context";
    public const string InvalidSetOrList = "invalid set or list object";
    public const string InvalidTermDefinition = "invalid term definition";
    public const string InvalidTypeMapping = "invalid type mapping";
    public const string InvalidTypedValue = "invalid typed value";
    public const string InvalidTypeValue = "invalid type value";
    public const string InvalidValueObject = "invalid value object";
    public const string InvalidValueObjectValue = "invalid value object value";
    public const string InvalidVersion = "invalid @version value";
    public const string InvalidVocabMapping = "invalid vocab mapping";
    public const string KeywordRedefinition = "keyword redefinition";
    public const string ListOfLists = "list of lists";
    public const string LoadingDocumentFailed = "loading document failed";
    public const string ProcessingModeConflict = "processing mode conflict";
    public const string ProtectedTermRedefinition = "protected term redefinition";
    public const string RecursiveContextInclusion = "recursive context inclusion";

    /// <summary>A property is defined nowhere.</summary>
    public const string UnsafeProperty = "unsafe.property";

    /// <summary>A type is defined nowhere, or is relative.</summary>
    public const string UnsafeType = "unsafe.type";

    /// <summary>An identifier is relative or reserved.</summary>
    public const string UnsafeId = "unsafe.id";

    /// <summary>A value would be dropped.</summary>
    public const string UnsafeValue = "unsafe.value";

    /// <summary>A context defines a term in the form of a keyword, or a relative vocabulary.</summary>
    public const string UnsafeContext = "unsafe.context";

    /// <summary>A language tag has not the form of one.</summary>
    public const string UnsafeLanguage = "unsafe.language";

    /// <summary>A text direction has no place in RDF.</summary>
    public const string UnsafeDirection = "unsafe.direction";

    /// <summary>A statement is not well-formed RDF.</summary>
    public const string UnsafeStatement = "unsafe.statement";

    /// <summary>The JSON is too large, too deep or has too many values.</summary>
    public const string Limit = "json.limit";

    /// <summary>The text is not JSON.</summary>
    public const string Syntax = "json.syntax";

    /// <summary>An object names a member twice.</summary>
    public const string Duplicate = "json.duplicate";

    /// <summary>A string is not Unicode text.</summary>
    public const string Unicode = "json.unicode";

    public static LinkedDataException Refuse(string code, string? detail = null, Exception? cause = null) =>
        new(code, $"The document is refused as JSON-LD: {code}.", cause) { Detail = detail };
}
