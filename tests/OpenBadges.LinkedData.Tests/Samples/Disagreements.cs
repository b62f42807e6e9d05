namespace OpenBadges.LinkedData.Tests.Samples;

/// <summary>The samples whose promise our verifier does not keep, and why.</summary>
internal static class Disagreements
{
    private const string NoAward = "a definition by itself, in upstream’s test of classes alone: it is nobody’s badge, and we verify badges";
    private const string Direction =
        "the base direction of a text has no place in RDF unless both sides agree on one, so that an rdfc proof would not cover it: safe mode refuses";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["1edtech/ob20/rdf-validation/valid-alignment-object.json"] = NoAward,
        ["1edtech/ob20/rdf-validation/valid-badge-class-empty-criteria-type.json"] = NoAward,
        ["1edtech/ob20/rdf-validation/valid-badge-class.json"] = NoAward,
        ["1edtech/ob20/rdf-validation/valid-issuer-extension.json"] = NoAward,
        ["1edtech/ob30/complete_v1.json"] =
            "upstream applies the JSON schema the credential names, and we do not; its key is at an address of an invented issuer that does not answer",
        ["vcdm2-inputs/names-and-descriptions/issuer-description-language-direction-en-ok.json"] = Direction,
        ["vcdm2-inputs/names-and-descriptions/issuer-name-language-direction-en-ok.json"] = Direction,
    };
}
