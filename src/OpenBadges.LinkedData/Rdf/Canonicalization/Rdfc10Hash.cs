namespace OpenBadges.LinkedData.Rdf;

/// <summary>The hash that RDFC-1.0 uses inside (RDFC-1.0 §4.4.2).</summary>
public enum Rdfc10Hash
{
    /// <summary>SHA-256, the default of the standard.</summary>
    Sha256,

    /// <summary>SHA-384, as <c>ecdsa-rdfc-2019</c> asks for P-384 keys.</summary>
    Sha384,
}
