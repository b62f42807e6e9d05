namespace OpenBadges.LinkedData.Rdf;

/// <summary>An RDF dataset (RDF 1.1 Concepts §4): a set of quads, in order of arrival. Not safe for writers in parallel.</summary>
public sealed class RdfDataset
{
    private readonly List<Quad> _quads = [];
    private readonly HashSet<Quad> _known = [];

    /// <summary>The quads, all different.</summary>
    public IReadOnlyList<Quad> Quads => _quads;

    /// <summary>Adds a quad.</summary>
    /// <param name="quad">The quad.</param>
    /// <returns>False when the dataset already holds it.</returns>
    public bool Add(Quad quad)
    {
        if (!_known.Add(quad))
        {
            return false;
        }

        _quads.Add(quad);
        return true;
    }
}
