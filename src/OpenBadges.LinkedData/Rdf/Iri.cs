using System.Buffers;

namespace OpenBadges.LinkedData.Rdf;

/// <summary>An absolute IRI (RDF 1.1 Concepts §3.2). It cannot hold a character that would end it early in N-Quads.</summary>
public sealed class Iri : RdfTerm
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015"
        + "\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F <>\"{}|^`\\");

    /// <summary>Creates an IRI.</summary>
    /// <param name="value">The IRI with its scheme.</param>
    /// <exception cref="LinkedDataException"><c>iri.form</c>: no scheme, two fragments or a character no IRI may hold.</exception>
    public Iri(string value)
        : this(value, IsWellFormed(value))
    {
    }

    private Iri(string value, bool wellFormed)
    {
        Value = wellFormed ? value : throw new LinkedDataException("iri.form", "An IRI has a scheme, at most one fragment and no space, quote, bracket or control character.");
    }

    /// <summary>The characters of the IRI, without angle brackets.</summary>
    public string Value { get; }

    /// <summary>Whether a text is an absolute IRI that N-Quads can hold (RFC 3987 §2.2, N-Quads <c>IRIREF</c>).</summary>
    /// <param name="value">The text to look at.</param>
    public static bool IsWellFormed(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return HasScheme(value) && !value.AsSpan().ContainsAny(Forbidden) && value.AsSpan().Count('#') <= 1;
    }

    /// <summary>The IRI, or null when <paramref name="value"/> is not well formed.</summary>
    /// <param name="value">The text to look at.</param>
    public static Iri? TryCreate(string value) => IsWellFormed(value) ? new Iri(value, wellFormed: true) : null;

    /// <inheritdoc/>
    public override bool Equals(RdfTerm? other) => ReferenceEquals(this, other) || (other is Iri iri && iri.Value == Value);

    /// <inheritdoc/>
    public override string ToString() => $"<{Value}>";

    /// <summary>Whether a text begins with a scheme (RFC 3986 §3.1) and a colon.</summary>
    internal static bool HasScheme(ReadOnlySpan<char> value)
    {
        var colon = value.IndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetter(value[0]))
        {
            return false;
        }

        foreach (var c in value[1..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private protected override int ComputeHash() => Value.GetHashCode(StringComparison.Ordinal);
}
