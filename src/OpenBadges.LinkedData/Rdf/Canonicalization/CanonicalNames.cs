namespace OpenBadges.LinkedData.Rdf;

/// <summary>The names of the canonical form.</summary>
internal readonly struct CanonicalNames(IdentifierIssuer issuer) : IBlankNodeNames
{
    public string NameOf(int blank) => issuer.Find(blank)!;
}
