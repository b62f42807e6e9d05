namespace OpenBadges.LinkedData.Rdf;

/// <summary>A blank node's number, or the encoded text of another term.</summary>
internal readonly record struct EncodedTerm(int Blank, Slice Text)
{
    /// <summary>What <see cref="Blank"/> is for a term that is not a blank node.</summary>
    public const int NotBlank = -1;

    public bool IsBlank => Blank != NotBlank;

    /// <summary>True for the name of the default graph.</summary>
    public bool IsAbsent => !IsBlank && Text.Length == 0;
}
