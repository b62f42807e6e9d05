namespace OpenBadges.LinkedData.Rdf;

/// <summary>A node of an RDF graph (RDF 1.1 Concepts §3.1): an <see cref="Iri"/>, a <see cref="BlankNode"/> or a <see cref="Literal"/>.</summary>
public abstract class RdfTerm : IEquatable<RdfTerm>
{
    private int _hash;

    private protected RdfTerm()
    {
    }

    /// <summary>Whether two terms are equal, character by character (RDF 1.1 Concepts §3.2 and §3.3).</summary>
    /// <param name="other">The other term.</param>
    public abstract bool Equals(RdfTerm? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as RdfTerm);

    /// <inheritdoc/>
    public sealed override int GetHashCode()
    {
        if (_hash == 0)
        {
            _hash = ComputeHash() | 1;
        }

        return _hash;
    }

    private protected abstract int ComputeHash();
}
