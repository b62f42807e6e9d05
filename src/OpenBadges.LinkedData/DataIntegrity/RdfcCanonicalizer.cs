using System.Security.Cryptography;
using OpenBadges.LinkedData.JsonLd;
using OpenBadges.LinkedData.Rdf;

namespace OpenBadges.LinkedData.DataIntegrity;

/// <summary>JSON-LD 1.1 in safe mode, then RDFC-1.0.</summary>
/// <param name="processor">Reads the JSON-LD; <see cref="JsonLdProcessor.Default"/> knows the bundled contexts.</param>
public sealed class RdfcCanonicalizer(JsonLdProcessor processor) : ICanonicalizer
{
    private static readonly Rdfc10Options Sha384 = new() { Hash = Rdfc10Hash.Sha384 };

    /// <summary>With the bundled contexts.</summary>
    public static RdfcCanonicalizer Default { get; } = new(JsonLdProcessor.Default);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Canonicalize(ReadOnlySpan<byte> utf8Json, HashAlgorithmName hash) =>
        Rdfc10.Canonicalize(processor.ToRdf(utf8Json), hash == HashAlgorithmName.SHA384 ? Sha384 : Rdfc10Options.Default).Utf8;
}
