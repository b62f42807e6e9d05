using System.Buffers;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>A blank node (RDF 1.1 Concepts §3.4). Its label only tells it apart inside one dataset.</summary>
public sealed class BlankNode : RdfTerm
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n<>\"\\");

    /// <summary>Creates a blank node.</summary>
    /// <param name="label">The label without <c>_:</c>.</param>
    /// <exception cref="LinkedDataException"><c>blank.label</c>: empty, or with white space, quotes or brackets.</exception>
    public BlankNode(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (label.Length == 0 || label.AsSpan().ContainsAny(Forbidden))
        {
            throw new LinkedDataException("blank.label", "A blank node label is not empty and has no white space, quote or bracket.");
        }

        Label = label;
    }

    /// <summary>The label without <c>_:</c>.</summary>
    public string Label { get; }

    /// <inheritdoc/>
    public override bool Equals(RdfTerm? other) => ReferenceEquals(this, other) || (other is BlankNode blank && blank.Label == Label);

    /// <inheritdoc/>
    public override string ToString() => $"_:{Label}";

    private protected override int ComputeHash() => Label.GetHashCode(StringComparison.Ordinal) ^ 0x5bd1e995;
}
